package io.leadkeep.domain.sale;

import static io.leadkeep.domain.sale.SaleStatus.LOST;
import static io.leadkeep.domain.sale.SaleStatus.OPEN;
import static io.leadkeep.domain.sale.SaleStatus.SOLD;
import static io.leadkeep.domain.sale.SaleStatus.STALLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The status of a sale with its dates and reason: every status to every other (V2). */
class SaleStateEditTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate EARLIER = LocalDate.of(2026, 1, 15);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
  private static final ShortText BUDGET = new ShortText("Budget");
  private static final ShortText PRICE = new ShortText("Price");
  private static final Violation REOPEN_ON_REQUIRED = new Violation("/reopenOn", ValueProblem.REQUIRED);
  private static final Violation REASON_REQUIRED = new Violation("/reason", ValueProblem.REQUIRED);

  /** {@return every pair of a status and another one} */
  static Stream<Arguments> changes() {
    return Stream.of(SaleStatus.values()).flatMap(from ->
        Stream.of(SaleStatus.values()).filter(to -> to != from).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void letsAnyStatusFollowAnyOther(SaleStatus from, SaleStatus to) {
    assertEquals(List.of(), whole(to).violations(full(from)));
    assertEquals(switch (to) {
      case OPEN -> new SaleState.Open();
      case STALLED -> new SaleState.Stalled(LATER, PRICE);
      case SOLD -> new SaleState.Sold(EARLIER, Optional.of(PRICE));
      case LOST -> new SaleState.Lost(EARLIER, Optional.of(PRICE));
    }, whole(to).on(full(from), TODAY));
  }

  /** Leaving a status clears its dates and reason; so a new closing date is today, and a stalled sale needs both. */
  @ParameterizedTest
  @MethodSource("changes")
  void clearsTheDatesAndTheReasonOfTheStatusThatIsLeft(SaleStatus from, SaleStatus to) {
    SaleStateEdit bare = to(to);
    switch (to) {
      case OPEN -> assertEquals(new SaleState.Open(), bare.on(full(from), TODAY));
      case STALLED -> assertEquals(List.of(REOPEN_ON_REQUIRED, REASON_REQUIRED), bare.violations(full(from)));
      case SOLD -> assertEquals(new SaleState.Sold(TODAY, Optional.empty()), bare.on(full(from), TODAY));
      case LOST -> assertEquals(new SaleState.Lost(TODAY, Optional.empty()), bare.on(full(from), TODAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesNothingWhenItSaysNothing(SaleStatus status) {
    assertEquals(List.of(), SaleStateEdit.NONE.violations(full(status)));
    assertEquals(full(status), SaleStateEdit.NONE.on(full(status), TODAY));
  }

  @ParameterizedTest
  @EnumSource
  void changesNothingWhenTheStatusIsSetAgain(SaleStatus status) {
    assertEquals(List.of(), to(status).violations(full(status)));
    assertEquals(full(status), to(status).on(full(status), TODAY));
  }

  @Test
  void stallingNeedsAReopenDateAndAReason() {
    SaleState open = new SaleState.Open();
    assertEquals(List.of(REOPEN_ON_REQUIRED, REASON_REQUIRED), to(STALLED).violations(open));
    assertEquals(List.of(REASON_REQUIRED), reopenOn(STALLED, LATER).violations(open));
    assertEquals(List.of(REOPEN_ON_REQUIRED), reason(STALLED, PRICE).violations(open));
    assertThrows(NoSuchElementException.class, () -> to(STALLED).on(open, TODAY));
  }

  @Test
  void aStalledSaleCannotLoseItsReopenDateOrItsReason() {
    SaleStateEdit clearing = new SaleStateEdit(Optional.empty(), Edit.keep(), Edit.clear(), Edit.clear());
    assertEquals(List.of(REOPEN_ON_REQUIRED, REASON_REQUIRED), clearing.violations(full(STALLED)));
  }

  @Test
  void aStalledSaleCanBePutOffFurther() {
    SaleStateEdit later = new SaleStateEdit(Optional.empty(), Edit.keep(), Edit.put(LATER), Edit.keep());
    assertEquals(List.of(), later.violations(full(STALLED)));
    assertEquals(new SaleState.Stalled(LATER, BUDGET), later.on(full(STALLED), TODAY));
  }

  @Test
  void closingTakesTheDateThatIsGiven() {
    assertEquals(new SaleState.Sold(EARLIER, Optional.empty()), closedOn(SOLD, EARLIER).on(full(OPEN), TODAY));
    assertEquals(new SaleState.Lost(EARLIER, Optional.empty()), closedOn(LOST, EARLIER).on(full(OPEN), TODAY));
  }

  @Test
  void aClosedSaleWhoseDateIsClearedClosedToday() {
    SaleStateEdit clearing = new SaleStateEdit(Optional.empty(), Edit.clear(), Edit.keep(), Edit.keep());
    assertEquals(new SaleState.Sold(TODAY, Optional.of(BUDGET)), clearing.on(full(SOLD), TODAY));
    assertEquals(new SaleState.Lost(TODAY, Optional.of(BUDGET)), clearing.on(full(LOST), TODAY));
  }

  @Test
  void aClosedSaleCanLoseItsReason() {
    SaleStateEdit clearing = new SaleStateEdit(Optional.empty(), Edit.keep(), Edit.keep(), Edit.clear());
    assertEquals(new SaleState.Sold(LATER, Optional.empty()), clearing.on(full(SOLD), TODAY));
    assertEquals(new SaleState.Lost(LATER, Optional.empty()), clearing.on(full(LOST), TODAY));
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "STALLED"})
  void onlyAClosedSaleHasAClosingDate(SaleStatus status) {
    assertEquals(List.of(new Violation("/closedOn", ValueProblem.NOT_APPLICABLE)),
        closedOn(status, EARLIER).violations(full(status)));
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "SOLD", "LOST"})
  void onlyAStalledSaleHasAReopenDate(SaleStatus status) {
    assertEquals(List.of(new Violation("/reopenOn", ValueProblem.NOT_APPLICABLE)),
        reopenOn(status, LATER).violations(full(status)));
  }

  @Test
  void anOpenSaleHasNoReason() {
    assertEquals(List.of(new Violation("/reason", ValueProblem.NOT_APPLICABLE)),
        reason(OPEN, PRICE).violations(full(SOLD)));
  }

  /** So that a form may send all its fields. */
  @ParameterizedTest
  @EnumSource
  void whatDoesNotApplyMayBeCleared(SaleStatus status) {
    SaleStateEdit clearing = switch (status) {
      case OPEN -> new SaleStateEdit(Optional.of(status), Edit.clear(), Edit.clear(), Edit.clear());
      case STALLED -> new SaleStateEdit(Optional.of(status), Edit.clear(), Edit.keep(), Edit.keep());
      case SOLD, LOST -> new SaleStateEdit(Optional.of(status), Edit.keep(), Edit.clear(), Edit.keep());
    };
    assertEquals(List.of(), clearing.violations(full(status)));
    assertEquals(full(status), clearing.on(full(status), TODAY));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertEquals(
        List.of(new Violation("/closedOn", ValueProblem.NOT_APPLICABLE), REOPEN_ON_REQUIRED, REASON_REQUIRED),
        closedOn(STALLED, EARLIER).violations(full(OPEN)));
  }

  /** A sale in this status that says all it can. */
  private static SaleState full(SaleStatus status) {
    return switch (status) {
      case OPEN -> new SaleState.Open();
      case STALLED -> new SaleState.Stalled(EARLIER, BUDGET);
      case SOLD -> new SaleState.Sold(LATER, Optional.of(BUDGET));
      case LOST -> new SaleState.Lost(LATER, Optional.of(BUDGET));
    };
  }

  /** An edit to this status that says all that goes with it. */
  private static SaleStateEdit whole(SaleStatus status) {
    return switch (status) {
      case OPEN -> to(status);
      case STALLED -> new SaleStateEdit(Optional.of(status), Edit.keep(), Edit.put(LATER), Edit.put(PRICE));
      case SOLD, LOST -> new SaleStateEdit(Optional.of(status), Edit.put(EARLIER), Edit.keep(), Edit.put(PRICE));
    };
  }

  private static SaleStateEdit to(SaleStatus status) {
    return new SaleStateEdit(Optional.of(status), Edit.keep(), Edit.keep(), Edit.keep());
  }

  private static SaleStateEdit closedOn(SaleStatus status, LocalDate date) {
    return new SaleStateEdit(Optional.of(status), Edit.put(date), Edit.keep(), Edit.keep());
  }

  private static SaleStateEdit reopenOn(SaleStatus status, LocalDate date) {
    return new SaleStateEdit(Optional.of(status), Edit.keep(), Edit.put(date), Edit.keep());
  }

  private static SaleStateEdit reason(SaleStatus status, ShortText text) {
    return new SaleStateEdit(Optional.of(status), Edit.keep(), Edit.keep(), Edit.put(text));
  }
}

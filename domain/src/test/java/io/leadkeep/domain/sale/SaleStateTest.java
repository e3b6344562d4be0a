package io.leadkeep.domain.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ShortText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each status has the dates and the reason that belong to it, and no others (V2). */
class SaleStateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ShortText WHY = new ShortText("Budget");

  @Test
  void openHasNothing() {
    assertSays(new SaleState.Open(), SaleStatus.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void stalledHasAReopenDateAndAReason() {
    assertSays(new SaleState.Stalled(DAY, WHY), SaleStatus.STALLED, Optional.empty(), Optional.of(DAY),
        Optional.of(WHY));
  }

  @Test
  void soldHasAClosingDateAndMayHaveAReason() {
    assertSays(new SaleState.Sold(DAY, Optional.of(WHY)), SaleStatus.SOLD, Optional.of(DAY), Optional.empty(),
        Optional.of(WHY));
    assertSays(new SaleState.Sold(DAY, Optional.empty()), SaleStatus.SOLD, Optional.of(DAY), Optional.empty(),
        Optional.empty());
  }

  @Test
  void lostHasAClosingDateAndMayHaveAReason() {
    assertSays(new SaleState.Lost(DAY, Optional.of(WHY)), SaleStatus.LOST, Optional.of(DAY), Optional.empty(),
        Optional.of(WHY));
    assertSays(new SaleState.Lost(DAY, Optional.empty()), SaleStatus.LOST, Optional.of(DAY), Optional.empty(),
        Optional.empty());
  }

  private static void assertSays(
      SaleState state,
      SaleStatus status,
      Optional<LocalDate> closedOn,
      Optional<LocalDate> reopenOn,
      Optional<ShortText> reason) {
    assertEquals(status, state.status());
    assertEquals(closedOn, state.closedOn());
    assertEquals(reopenOn, state.reopenOn());
    assertEquals(reason, state.reason());
  }
}

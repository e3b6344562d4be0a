package io.leadkeep.domain.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Funnels, by kinds of lead statuses and never by their labels (W4, L1). */
class StageTest {
  private static final LeadStatus OPEN = status("open", LeadStatusKind.INITIAL, 1);
  private static final LeadStatus CONTACTING = status("contacting", LeadStatusKind.WORKING, 2);
  private static final LeadStatus DISQUALIFIED = status("disqualified", LeadStatusKind.CLOSED_NEGATIVE, 3);
  private static final LeadStatus PARKED = status("re-nurture", LeadStatusKind.PARKED, 4);
  private static final LeadStatus QUALIFIED = status("qualified", LeadStatusKind.CLOSED_POSITIVE, 5);
  private static final ItemList<LeadStatus> PREDEFINED = list(OPEN, CONTACTING, DISQUALIFIED, PARKED, QUALIFIED);

  @Test
  void aFunnelLeadsFromOpenToQualified() {
    assertEquals(List.of(OPEN, CONTACTING, QUALIFIED), Stage.funnel(PREDEFINED));
  }

  @Test
  void aFunnelBeginsWithTheFirstAndEndsWithTheGoodOnesWhateverTheirRanks() {
    LeadStatus won = status("won", LeadStatusKind.CLOSED_POSITIVE, 1);
    LeadStatus fresh = status("fresh", LeadStatusKind.INITIAL, 9);
    LeadStatus called = status("called", LeadStatusKind.WORKING, 8);
    assertEquals(List.of(OPEN, fresh, CONTACTING, called, won, QUALIFIED),
        Stage.funnel(list(won, fresh, called, OPEN, CONTACTING, QUALIFIED)));
  }

  /** L4: it stays on the contacts that have it. */
  @Test
  void aFunnelLeadsThroughWhatIsDeletedToo() {
    LeadStatus contacting = deleted(CONTACTING);
    assertEquals(List.of(OPEN, contacting, QUALIFIED), Stage.funnel(list(OPEN, contacting, QUALIFIED)));
  }

  @Test
  void theLifecycleCombinesCategoryAndStatus() {
    assertEquals(List.of(
        new Stage("lead", List.of(in("category", "lead"), in("leadStatus", "open", "contacting")), false),
        new Stage("marketing-qualified-lead",
            List.of(in("category", "marketing-qualified-lead"), in("leadStatus", "open", "contacting")), false),
        new Stage("qualified",
            List.of(in("category", "lead", "marketing-qualified-lead"), in("leadStatus", "qualified")), false),
        new Stage("opportunity",
            List.of(in("category", "opportunity"), in("leadStatus", "open", "contacting", "qualified")), false),
        new Stage("sold", List.of(in("categoryGroup", "CUSTOMER"),
            new Term("leadStatus", Operator.EXISTS, List.of())), false),
        new Stage("disqualified",
            List.of(in("categoryGroup", "POTENTIAL_CUSTOMER"), in("leadStatus", "disqualified")), true),
        new Stage("re-nurture",
            List.of(in("categoryGroup", "POTENTIAL_CUSTOMER"), in("leadStatus", "re-nurture")), true)),
        Stage.lifecycle(PREDEFINED));
  }

  /** L4: it stays on the contacts that have it, and they are to be counted. */
  @Test
  void theLifecycleCountsWhoHasADeletedStatus() {
    List<Stage> stages = Stage.lifecycle(list(OPEN, deleted(CONTACTING), QUALIFIED));
    assertTrue(stages.getFirst().terms().contains(in("leadStatus", "open", "contacting")), stages::toString);
  }

  @Test
  void theLifecycleLeavesOutStagesThatNoStatusLeadsTo() {
    assertEquals(List.of("lead", "marketing-qualified-lead", "opportunity", "sold"),
        Stage.lifecycle(list(OPEN, CONTACTING)).stream().map(Stage::key).toList());
  }

  @Test
  void underwayIsWhatIsOpenOrWorkedOn() {
    assertEquals(List.of(in("leadStatus", "open", "contacting")), Stage.underway(PREDEFINED));
  }

  @Test
  void nobodyIsUnderwayWhereNoStatusSaysSo() {
    assertEquals(List.of(new Term("leadStatus", Operator.EXISTS, List.of()),
        new Term("leadStatus", Operator.ABSENT, List.of())), Stage.underway(list(DISQUALIFIED, PARKED, QUALIFIED)));
  }

  @Test
  void moreStatusesThanATermMayNameAreToldByTheOthers() {
    List<LeadStatus> statuses = new ArrayList<>(PREDEFINED.items());
    IntStream.rangeClosed(0, Filter.MOST_VALUES)
        .forEach(number -> statuses.add(status("more-" + number, LeadStatusKind.WORKING, 10 + number)));
    assertEquals(List.of(new Term("leadStatus", Operator.NOT_IN,
        List.of("disqualified", "re-nurture", "qualified", "none"))), Stage.underway(new ItemList<>(statuses)));
  }

  private static Term in(String field, String... values) {
    return new Term(field, Operator.IN, List.of(values));
  }

  private static LeadStatus deleted(LeadStatus status) {
    ListEntry entry = status.entry();
    return status.with(new ListEntry(entry.key(), entry.name(), entry.description(), entry.rank(), true));
  }

  private static LeadStatus status(String key, LeadStatusKind kind, int rank) {
    ListEntry entry =
        new ListEntry(new ItemKey(key), Label.predefined("Called " + rank), Optional.empty(), rank, false);
    return new LeadStatus(new LeadStatusId(Ids.next()), entry, kind, false, 1);
  }

  private static ItemList<LeadStatus> list(LeadStatus... statuses) {
    return new ItemList<>(List.of(statuses));
  }
}

package io.leadkeep.domain.leadstatus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lead statuses as items of their list (L1, L3). */
class LeadStatusTest {
  private static final LeadStatusId ID = new LeadStatusId(Ids.next());
  private static final ListEntry ENTRY =
      new ListEntry(new ItemKey("open"), Label.predefined("Open"), Optional.empty(), 1, false);
  private static final LeadStatus OPEN = new LeadStatus(ID, ENTRY, LeadStatusKind.INITIAL, true, 1);

  /** L3: it can be renamed and stays the default. */
  @Test
  void staysTheDefaultUnderAnotherEntry() {
    assertEquals(new LeadStatus(ID, ENTRY.ranked(4), LeadStatusKind.INITIAL, true, 1), OPEN.with(ENTRY.ranked(4)));
  }

  @Test
  void losesNothingElseWithTheDefaultFlag() {
    assertEquals(new LeadStatus(ID, ENTRY, LeadStatusKind.INITIAL, false, 1), OPEN.asDefault(false));
    assertEquals(OPEN, OPEN.asDefault(false).asDefault(true));
  }

  @Test
  void losesNothingElseWithItsVersion() {
    assertEquals(new LeadStatus(ID, ENTRY, LeadStatusKind.INITIAL, true, 2), OPEN.at(2));
  }
}

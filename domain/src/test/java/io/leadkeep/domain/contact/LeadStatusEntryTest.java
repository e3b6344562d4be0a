package io.leadkeep.domain.contact;

import static io.leadkeep.domain.contact.LeadStatusEntry.FILL;
import static io.leadkeep.domain.contact.LeadStatusEntry.KEEP;
import static io.leadkeep.domain.contact.LeadStatusEntry.RESTART;
import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.settings.OnEntry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of lead statuses when contacts enter a tracked category: the full truth tables (S3 to S8, S10). */
class LeadStatusEntryTest {
  private static final Optional<LeadStatusId> NO_STATUS = Optional.empty();
  private static final Optional<LeadStatusId> QUALIFIED = Optional.of(new LeadStatusId(Ids.next()));

  /** Where a contact can be. */
  enum Place {
    TRACKED, NOWHERE, OTHER_GROUP, SWITCHED_OFF;

    private LeadStatusField field() {
      return LeadStatusField.in(switch (this) {
        case TRACKED -> Optional.of(aCategory().build());
        case NOWHERE -> Optional.empty();
        case OTHER_GROUP -> Optional.of(aCategory().in(CategoryGroup.CUSTOMER).build());
        case SWITCHED_OFF -> Optional.of(aCategory().withoutLeadStatus().build());
      });
    }
  }

  /** Only a contact that becomes tracked enters (S5); tracked to tracked keeps (S6), becoming untracked too (S4). */
  @ParameterizedTest
  @CsvSource(textBlock = """
      # from        to            with RESTART  with RESTORE
      TRACKED,      TRACKED,      KEEP,         KEEP
      TRACKED,      NOWHERE,      KEEP,         KEEP
      TRACKED,      OTHER_GROUP,  KEEP,         KEEP
      TRACKED,      SWITCHED_OFF, KEEP,         KEEP
      NOWHERE,      TRACKED,      RESTART,      FILL
      NOWHERE,      NOWHERE,      KEEP,         KEEP
      NOWHERE,      OTHER_GROUP,  KEEP,         KEEP
      NOWHERE,      SWITCHED_OFF, KEEP,         KEEP
      OTHER_GROUP,  TRACKED,      RESTART,      FILL
      OTHER_GROUP,  NOWHERE,      KEEP,         KEEP
      OTHER_GROUP,  OTHER_GROUP,  KEEP,         KEEP
      OTHER_GROUP,  SWITCHED_OFF, KEEP,         KEEP
      SWITCHED_OFF, TRACKED,      RESTART,      FILL
      SWITCHED_OFF, NOWHERE,      KEEP,         KEEP
      SWITCHED_OFF, OTHER_GROUP,  KEEP,         KEEP
      SWITCHED_OFF, SWITCHED_OFF, KEEP,         KEEP
      """)
  void entersOnlyFromUntrackedToTracked(Place from, Place to, LeadStatusEntry restart, LeadStatusEntry restore) {
    assertEquals(restart, LeadStatusEntry.moving(from.field(), to.field(), OnEntry.RESTART));
    assertEquals(restore, LeadStatusEntry.moving(from.field(), to.field(), OnEntry.RESTORE));
  }

  /** S7: whatever the setting, which is not even asked for. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      # tracked before, after
      false,            false, KEEP
      false,            true,  FILL
      true,             false, KEEP
      true,             true,  KEEP
      """)
  void switchingACategoryOnIsAnEntryForContactsWithoutAValueOnly(
      boolean before, boolean after, LeadStatusEntry entry) {
    assertEquals(entry, LeadStatusEntry.switching(before, after));
  }

  /** S4, S6. */
  @Test
  void keepingLeavesEveryContactAsItIs() {
    assertFalse(KEEP.initializes(NO_STATUS));
    assertFalse(KEEP.initializes(QUALIFIED));
  }

  /** S5 with RESTORE, S7. */
  @Test
  void fillingGivesTheDefaultToContactsWithoutAStatus() {
    assertTrue(FILL.initializes(NO_STATUS));
    assertFalse(FILL.initializes(QUALIFIED));
  }

  /** S5 with RESTART. */
  @Test
  void restartingGivesTheDefaultToAll() {
    assertTrue(RESTART.initializes(NO_STATUS));
    assertTrue(RESTART.initializes(QUALIFIED));
  }

  /** S3: a new contact comes from nowhere. */
  @ParameterizedTest
  @EnumSource
  void aContactCreatedTrackedGetsTheDefaultWhateverTheSetting(OnEntry setting) {
    assertTrue(LeadStatusEntry.moving(Place.NOWHERE.field(), Place.TRACKED.field(), setting).initializes(NO_STATUS));
  }
}

package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.persistence.jdbi.Slots.Slot;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Units that write at the same time never have the same slot; those that write in turn do. */
final class SlotsTest {
  private final Slots slots = new Slots(new Engine(false));

  @Test
  void nobodyHasTheSlotOfAnother() {
    assertNotEquals(0L, slots.<Long>with(one -> slots.with(other -> one.number() - other.number())));
  }

  @Test
  void aSlotIsUsedAgain() {
    Slot first = slots.with(slot -> slot);
    assertEquals(first, slots.<Slot>with(slot -> slot));
  }

  @Test
  void allOfAProcessAreKnown() {
    Set<Long> both = slots.with(one -> slots.with(other -> Set.of(one.number(), other.number())));
    assertEquals(both, slots.<Set<Long>>with(Slot::all));
  }

  @Test
  void aUnitThatFailsGivesItsSlotBack() {
    Slot first = slots.with(slot -> slot);
    assertThrows(IllegalStateException.class, () -> slots.with(slot -> {
      throw new IllegalStateException();
    }));
    assertEquals(first, slots.<Slot>with(slot -> slot));
  }

  @Test
  void itIsTimeToFoldOnceForEach() {
    assertTrue(slots.<Boolean>with(Slot::isTimeToFold));
    assertFalse(slots.<Boolean>with(Slot::isTimeToFold));
    assertTrue(slots.<Boolean>with(one -> slots.with(Slot::isTimeToFold)));
  }

  @Test
  void otherProcessesHaveOtherSlots() {
    Slot first = slots.with(slot -> slot);
    assertNotEquals(first, new Slots(new Engine(false)).<Slot>with(slot -> slot));
  }

  @Test
  void anEngineWithOneWriterNeedsOne() {
    Slots one = new Slots(new Engine(true));
    assertEquals(Slots.ONLY, one.<Slot>with(slot -> slot));
    assertFalse(one.<Boolean>with(Slot::isTimeToFold));
  }

  private record Engine(boolean hasOneWriter) implements Dialect {
    @Override
    public boolean worthRunningAgain(SQLException error) {
      return false;
    }

    @Override
    public Optional<String> unavailable(SQLException error) {
      return Optional.empty();
    }
  }
}

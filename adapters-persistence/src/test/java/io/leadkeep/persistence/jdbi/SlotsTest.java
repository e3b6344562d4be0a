package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units that write at the same time never have the same slot; those that write in turn do. */
final class SlotsTest {
  private final Slots slots = new Slots(new Engine(false));

  @Test
  void nobodyHasTheSlotOfAnother() {
    assertNotEquals(0L, slots.<Long>with(one -> slots.with(other -> one - other)));
  }

  @Test
  void aSlotIsUsedAgain() {
    long first = slots.with(slot -> slot);
    assertEquals(first, slots.<Long>with(slot -> slot));
  }

  @Test
  void aUnitThatFailsGivesItsSlotBack() {
    long first = slots.with(slot -> slot);
    assertThrows(IllegalStateException.class, () -> slots.with(slot -> {
      throw new IllegalStateException();
    }));
    assertEquals(first, slots.<Long>with(slot -> slot));
  }

  @Test
  void otherProcessesHaveOtherSlots() {
    long first = slots.with(slot -> slot);
    assertNotEquals(first, new Slots(new Engine(false)).<Long>with(slot -> slot));
  }

  @Test
  void anEngineWithOneWriterNeedsOne() {
    Slots one = new Slots(new Engine(true));
    assertEquals(Slots.ONLY, one.<Long>with(slot -> slot));
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

package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.UnitHints;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The state as one unit of work sees it: what it began with, and what it saved since. */
final class Draft {
  private final boolean writable;
  private final UnitHints hints = new UnitHints();
  private State state;
  private Optional<StaleVersion> stale = Optional.empty();

  Draft(State state, boolean writable) {
    this.state = state;
    this.writable = writable;
  }

  State state() {
    return state;
  }

  /** {@return what is to be told of what it saved} */
  UnitHints hints() {
    return hints;
  }

  /** The only way to save anything. */
  void change(UnaryOperator<State> change) {
    if (!writable) {
      throw new UnsupportedOperationException("nothing can be saved in a read");
    }
    state = change.apply(state);
  }

  /** {@return what to throw when a version is stale; the unit is lost, even if somebody catches it} */
  StaleVersion stale(Object id) {
    StaleVersion exception = new StaleVersion(id);
    stale = Optional.of(exception);
    return exception;
  }

  /** Refuses to keep what a stale version was met in. */
  void requireFresh() {
    if (stale.isPresent()) {
      throw stale.get();
    }
  }
}

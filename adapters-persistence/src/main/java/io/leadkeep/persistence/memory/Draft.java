package io.leadkeep.persistence.memory;

import java.util.function.UnaryOperator;

/** The state as one unit of work sees it: what it began with, and what it saved since. */
final class Draft {
  private final boolean writable;
  private State state;

  Draft(State state, boolean writable) {
    this.state = state;
    this.writable = writable;
  }

  State state() {
    return state;
  }

  /** The only way to save anything. */
  void change(UnaryOperator<State> change) {
    if (!writable) {
      throw new UnsupportedOperationException("nothing can be saved in a read");
    }
    state = change.apply(state);
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.TextKeys;
import io.leadkeep.application.text.Foldings;

/** Knows the version of the foldings; there are no stored ones to rebuild. */
final class MemoryTextKeys implements TextKeys {
  private final Draft draft;

  MemoryTextKeys(Draft draft) {
    this.draft = draft;
  }

  @Override
  public String version() {
    return draft.state().foldings();
  }

  @Override
  public void rebuild() {
    draft.change(state -> state.withFoldings(Foldings.VERSION));
  }
}

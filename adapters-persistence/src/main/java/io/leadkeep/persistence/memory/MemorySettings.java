package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.WorkspaceSettings;
import io.leadkeep.domain.settings.Settings;
import java.util.Optional;

/** The settings. No key is stored, so that another sort language has nothing to compute anew. */
final class MemorySettings implements WorkspaceSettings {
  private final Draft draft;

  MemorySettings(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Optional<Settings> find() {
    return draft.state().settings();
  }

  @Override
  public void insert(Settings settings) {
    draft.change(state -> {
      if (state.settings().isPresent()) {
        throw new IllegalStateException("there are settings already");
      }
      return state.with(settings);
    });
  }

  @Override
  public void update(Settings settings) {
    draft.change(state -> {
      if (state.settings().isEmpty() || state.settings().get().version() != settings.version() - 1) {
        throw draft.stale("the settings");
      }
      return state.with(settings);
    });
  }
}

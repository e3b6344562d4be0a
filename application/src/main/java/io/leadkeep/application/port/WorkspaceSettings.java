package io.leadkeep.application.port;

import io.leadkeep.domain.settings.Settings;
import java.util.Optional;

/** The settings of the workspace. */
public interface WorkspaceSettings {
  /** {@return the settings; empty before the workspace is set up} */
  Optional<Settings> find();

  /** Saves the first settings; their version is 1. A second time throws. */
  void insert(Settings settings);

  /**
   * Saves changed settings; their version is the stored one plus 1. With another sort language, all sort keys of the
   * workspace are computed anew in this transaction (T1).
   *
   * @throws StaleVersion if the stored version is another one, or there are none
   */
  void update(Settings settings);
}

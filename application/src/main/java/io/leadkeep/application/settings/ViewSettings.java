package io.leadkeep.application.settings;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transactor;

/** Shows the settings. */
public final class ViewSettings {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewSettings(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the settings} */
  public SettingsCard get(Caller caller) {
    return transactor.read(caller, transaction -> new SettingsCard(transaction.settings(),
        transaction.categories().require(transaction.settings().defaultCategory())));
  }
}

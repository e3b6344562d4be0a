package io.leadkeep.application.workspace;

import io.leadkeep.application.port.Storage;

/** Finds out whether the storage answers. */
public final class CheckStorage {
  private final Storage storage;

  /** Needs the storage. */
  public CheckStorage(Storage storage) {
    this.storage = storage;
  }

  /**
   * Returns if the storage answers.
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if it doesn't
   */
  public void handle() {
    storage.workspaces().list();
  }
}

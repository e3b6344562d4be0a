package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageUnavailable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A storage that serves many tests, one after the other: to open one, and what an engine then learns of tables and
 * statements, takes longer than most tests do.
 */
public final class KeptStorage {
  private Optional<Storage> kept = Optional.empty();

  /** {@return the one that was kept, without any workspace; or else a new one} */
  public Storage take(Supplier<Storage> open) {
    Optional<Storage> taken = kept;
    kept = Optional.empty();
    return taken.orElseGet(open);
  }

  /** Keeps one, and takes out all workspaces; unless its test has closed it. */
  public void keep(Storage storage) {
    try {
      storage.workspaces().list().forEach(workspace -> storage.workspaces().delete(workspace.id()));
      kept = Optional.of(storage);
    } catch (StorageUnavailable closed) {
      storage.close();
    }
  }

  /** Closes the one that is kept. */
  public void close() {
    kept.ifPresent(Storage::close);
    kept = Optional.empty();
  }
}

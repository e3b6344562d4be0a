package io.leadkeep.application.event;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.application.port.Storage;
import java.util.function.Consumer;

/** Tells hints of what changes in a workspace, for as long as somebody listens. */
public final class WatchChanges {
  private final Storage storage;

  /** Needs the storage. */
  public WatchChanges(Storage storage) {
    this.storage = storage;
  }

  /**
   * Begins to tell.
   *
   * @param caller who listens
   * @param listener is told, on any thread, and doesn't keep it waiting
   * @return what ends it
   */
  public Listening listen(Caller caller, Consumer<Hint> listener) {
    return storage.hints().listen(caller.workspace(), listener);
  }
}

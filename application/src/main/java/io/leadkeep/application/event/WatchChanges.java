package io.leadkeep.application.event;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.user.Role;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells hints of what changes in a workspace, for as long as somebody listens. */
public final class WatchChanges {
  private static final Optional<RecordKind> TOKENS = Optional.of(RecordKind.TOKEN);

  private final Storage storage;

  /** Needs the storage. */
  public WatchChanges(Storage storage) {
    this.storage = storage;
  }

  /**
   * Begins to tell; of access tokens, which nobody else may list, it tells administrators only (C8).
   *
   * @param caller who listens
   * @param listener is told, on any thread, and doesn't keep it waiting
   * @return what ends it
   */
  public Listening listen(Caller caller, Consumer<Hint> listener) {
    boolean all = caller.role() == Role.ADMIN;
    return storage.hints().listen(caller.workspace(), hint -> {
      if (all || !hint.kind().equals(TOKENS)) {
        listener.accept(hint);
      }
    });
  }
}

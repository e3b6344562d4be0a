package io.leadkeep.application.command;

import io.leadkeep.application.port.IdSource;
import io.leadkeep.application.port.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Runs use cases: each decides in one transaction, and what it decided is saved in the same one, or not at all. */
public final class Transactor {
  private final Storage storage;
  private final InstantSource clock;
  private final IdSource ids;

  /**
   * Makes a transactor.
   *
   * @param storage where everything is kept
   * @param clock tells the time
   * @param ids where new ids come from
   */
  public Transactor(Storage storage, InstantSource clock, IdSource ids) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Decides and saves, unless refused.
   *
   * @param caller who calls
   * @param decide decides what happens and puts it into the journal; may run more than once
   * @return what {@code decide} returned
   */
  public <T> Result<T> save(Caller caller, Function<Transaction, Result<T>> decide) {
    Instant now = now();
    return storage.write(caller.workspace(), unit -> {
      Transaction transaction = new Transaction(unit, caller, now, ids);
      Result<T> result = decide.apply(transaction);
      if (result instanceof Result.Done<T>) {
        transaction.journal().save(unit);
      }
      return result;
    });
  }

  /** {@return what {@link #save} would return; nothing is saved} */
  public <T> Result<T> preview(Caller caller, Function<Transaction, Result<T>> decide) {
    return read(caller, decide);
  }

  /** {@return what {@code question} finds} */
  public <T> T read(Caller caller, Function<Transaction, T> question) {
    Instant now = now();
    return storage.read(caller.workspace(), unit -> question.apply(new Transaction(unit, caller, now, ids)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

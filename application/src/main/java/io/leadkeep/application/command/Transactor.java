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
    return caller.enclosing()
        .map(enclosing -> save(enclosing, caller, decide))
        .orElseGet(() -> {
          Instant now = now();
          return storage.write(caller.workspace(), unit -> save(new Enclosing(unit, now), caller, decide));
        });
  }

  /**
   * Makes one transaction of several calls: all that they save is kept together, or, if anything is thrown, nothing.
   *
   * @param caller who calls
   * @param work calls use cases as the caller it is given; may run more than once
   * @return what {@code work} returned
   */
  public <T> T together(Caller caller, Function<Caller, T> work) {
    Instant now = now();
    return storage.write(caller.workspace(), unit -> work.apply(caller.within(new Enclosing(unit, now))));
  }

  /**
   * Reads one snapshot in several calls.
   *
   * @param caller who calls
   * @param work calls use cases that only read, as the caller it is given
   * @return what {@code work} returned
   */
  public <T> T readTogether(Caller caller, Function<Caller, T> work) {
    Instant now = now();
    return storage.read(caller.workspace(), unit -> work.apply(caller.within(new Enclosing(unit, now))));
  }

  /** {@return what {@link #save} would return; nothing is saved} */
  public <T> Result<T> preview(Caller caller, Function<Transaction, Result<T>> decide) {
    return read(caller, decide);
  }

  /** {@return what {@code question} finds} */
  public <T> T read(Caller caller, Function<Transaction, T> question) {
    return caller.enclosing()
        .map(enclosing -> question.apply(begin(enclosing, caller)))
        .orElseGet(() -> {
          Instant now = now();
          return storage.read(caller.workspace(), unit -> question.apply(begin(new Enclosing(unit, now), caller)));
        });
  }

  private <T> Result<T> save(Enclosing enclosing, Caller caller, Function<Transaction, Result<T>> decide) {
    Transaction transaction = begin(enclosing, caller);
    Result<T> result = decide.apply(transaction);
    if (result instanceof Result.Done<T>) {
      transaction.journal().save(enclosing.unit());
    }
    return result;
  }

  private Transaction begin(Enclosing enclosing, Caller caller) {
    return new Transaction(enclosing.unit(), caller, enclosing.now(), ids);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

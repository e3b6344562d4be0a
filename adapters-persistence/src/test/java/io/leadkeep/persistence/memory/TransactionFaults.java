package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.ConcurrencyContract;
import io.leadkeep.application.contract.DurabilityContract;
import io.leadkeep.application.contract.RacesContract;
import io.leadkeep.application.contract.RecordsContract;
import io.leadkeep.application.contract.TransactionContract;
import io.leadkeep.application.port.Records;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Workspaces;
import java.util.List;

/** What a storage may get wrong about units of work. */
final class TransactionFaults {
  static final List<Fault> ALL = List.of(
      new Fault("keeps what a failed unit saved", TransactionContract.class, Transactions.WITHOUT_ROLLBACK),
      new Fault("reads see what comes later", TransactionContract.class, Transactions.WITHOUT_SNAPSHOT),
      new Fault("loses changes", ConcurrencyContract.class, Transactions.WITHOUT_LOCK),
      new Fault("loses races", RacesContract.class, Transactions.WITHOUT_LOCK),
      new Fault("saves in a read", RecordsContract.class, Transactions.WRITING_READS),
      new Fault("loses all in a restart", DurabilityContract.class, on(Storage.class, "close", call -> {
        Workspaces workspaces = ((Storage) call.target()).workspaces();
        workspaces.list().forEach(workspace -> workspaces.delete(workspace.id()));
        return null;
      })),
      new Fault("keeps the history of a failed unit", TransactionContract.class, Underneath.ending(
          (unit, failed) -> failed ? States.told(unit.before(), unit.after().histories()) : unit.after())),
      new Fault("keeps the settings of a failed unit", TransactionContract.class, Underneath.ending(
          (unit, failed) -> failed ? unit.after().settings().map(unit.before()::with).orElse(unit.before())
              : unit.after())),
      new Fault("lets others see half a unit", TransactionContract.class, Underneath.HALF_DONE),
      new Fault("reads what was there before the unit", RecordsContract.class, Underneath.on(Records.class, "find",
          (call, unit) -> call.on(new MemoryRecords<>(
              new Draft(unit.before(), false), ((MemoryRecords<?, ?>) call.target()).rows().table())).proceed())),
      new Fault("keeps a unit that caught a stale version", RecordsContract.class, Underneath.FORGIVING),
      new Fault("keeps what a run saved that was given up", ConcurrencyContract.class, Underneath.everyTenthTwice()));

  private TransactionFaults() {}
}

package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Tamperings with transactions. */
@SuppressWarnings({"unchecked", "ThreadPriorityCheck"}) // a storage calls back with units; others should get a chance
final class Transactions {
  /** What a unit that throws has saved stays. */
  static final Call.Tampering WITHOUT_ROLLBACK = on(Storage.class, "write", call -> {
    AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    Object answer = call.with(Function.class, work -> (Function<UnitOfWork, Object>) unit -> {
      try {
        return work.apply(unit);
      } catch (RuntimeException | Error thrown) {
        failure.set(Optional.of(thrown));
        return null;
      }
    }).proceed();
    if (failure.get().isPresent()) {
      throw failure.get().get();
    }
    return answer;
  });

  /** Two units write at once, and the one that is through last wins. */
  static final Call.Tampering WITHOUT_LOCK = on(Storage.class, "write", call -> {
    Optional<Cell> cell = cell(call);
    if (cell.isEmpty()) {
      return call.proceed();
    }
    Draft draft = new Draft(cell.get().state().get(), true);
    Object answer = call.argument(Function.class).apply(new MemoryUnit(draft));
    Thread.yield();
    cell.get().state().set(draft.state());
    return answer;
  });

  /** A read sees what others save meanwhile. */
  static final Call.Tampering WITHOUT_SNAPSHOT = on(Storage.class, "read", call -> {
    Storage storage = (Storage) call.target();
    Object live = Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(), new Class<?>[] {UnitOfWork.class},
        (self, method, none) -> storage.read(call.argument(WorkspaceId.class), unit -> {
          try {
            return new Call(unit, method, List.of()).proceed();
          } catch (Throwable failure) {
            throw new AssertionError(failure);
          }
        }));
    return call.argument(Function.class).apply(live);
  });

  /** A read saves what it likes. */
  static final Call.Tampering WRITING_READS = on(Storage.class, "read", call -> cell(call).isEmpty()
      ? call.proceed()
      : ((Storage) call.target()).write(call.argument(WorkspaceId.class), call.argument(Function.class)));

  private Transactions() {}

  /** {@return the workspace that a call of the storage is about} */
  static Optional<Cell> cell(Call call) {
    MemoryWorkspaces workspaces = (MemoryWorkspaces) ((Storage) call.target()).workspaces();
    return workspaces.find(call.argument(WorkspaceId.class));
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Tamperings with what lies under the ports: the states of workspaces, and the draft of a unit that writes. */
@SuppressWarnings("unchecked") // a storage calls back with units
final class Underneath {
  private static final ThreadLocal<Unit> NOW = new ThreadLocal<>();
  private static final int OFTEN = 10;
  private static final Ending USUAL = (unit, failed) -> failed ? unit.before() : unit.after();

  /** Whatever a unit saves is there for all at once, until the unit fails. */
  static final Call.Tampering HALF_DONE = call -> {
    if (isWrite(call)) {
      return write(call, USUAL);
    }
    Object answer = call.proceed();
    Unit unit = NOW.get();
    if (unit != null) {
      unit.cell().state().set(unit.after());
    }
    return answer;
  };

  /** A unit that met a stale version, and caught it, is kept. */
  static final Call.Tampering FORGIVING = call -> isWrite(call) ? write(call, USUAL, false) : call.proceed();

  /** What a unit changes or removes under an id changes and goes in every workspace. */
  static final Call.Tampering EVERYWHERE = call -> {
    if (!isWrite(call)) {
      return call.proceed();
    }
    return write(call, (unit, failed) -> {
      if (failed) {
        return unit.before();
      }
      for (Cell other : others(call)) {
        other.state().updateAndGet(state -> States.alike(state, unit.before(), unit.after()));
      }
      return unit.after();
    });
  };

  private Underneath() {}

  /**
   * A unit that writes.
   *
   * @param cell its workspace
   * @param before what was there when it began
   * @param draft what it works on
   */
  record Unit(Cell cell, State before, Draft draft) {
    State after() {
      return draft.state();
    }
  }

  /** What is there once a unit is through. */
  interface Ending {
    State of(Unit unit, boolean failed);
  }

  /** What becomes of a call in a unit that writes. */
  interface Tampering {
    Object of(Call call, Unit unit) throws Throwable;
  }

  /** {@return a tampering with what stays of a unit} */
  static Call.Tampering ending(Ending ending) {
    return call -> isWrite(call) ? write(call, ending) : call.proceed();
  }

  /** {@return a tampering with one method of one port, in units that write} */
  static Call.Tampering on(Class<?> port, String method, Tampering tampering) {
    Call.Tampering inside = Call.on(port, method, call ->
        NOW.get() == null ? call.proceed() : tampering.of(call, NOW.get()));
    return call -> isWrite(call) ? write(call, USUAL) : inside.of(call);
  }

  /** {@return a tampering with what reads see: their own workspace, joined with each other one in turn} */
  static Call.Tampering seeing(BinaryOperator<State> joined) {
    return Call.on(Storage.class, "read", call -> {
      Optional<Cell> cell = Transactions.cell(call);
      if (cell.isEmpty()) {
        return call.proceed();
      }
      State state = cell.get().state().get();
      for (Cell other : others(call)) {
        state = joined.apply(state, other.state().get());
      }
      return call.argument(Function.class).apply(new MemoryUnit(new Draft(state, false)));
    });
  }

  /** {@return a tampering that runs some units twice, as storages may, and keeps what both runs saved} */
  static Call.Tampering everyTenthTwice() {
    AtomicInteger units = new AtomicInteger();
    return call -> {
      if (isWrite(call) && units.incrementAndGet() % OFTEN == 0) {
        call.proceed();
      }
      return call.proceed();
    };
  }

  private static boolean isWrite(Call call) {
    return call.method().getDeclaringClass() == Storage.class && call.method().getName().equals("write");
  }

  private static Object write(Call call, Ending ending) throws Throwable {
    return write(call, ending, true);
  }

  private static Object write(Call call, Ending ending, boolean fresh) throws Throwable {
    Optional<Cell> found = Transactions.cell(call);
    if (found.isEmpty()) {
      return call.proceed();
    }
    Cell cell = found.get();
    cell.writing().lock();
    Unit unit = new Unit(cell, cell.state().get(), new Draft(cell.state().get(), true));
    boolean failed = true;
    try {
      NOW.set(unit);
      Object answer = call.argument(Function.class).apply(new MemoryUnit(unit.draft()));
      if (fresh) {
        unit.draft().requireFresh();
      }
      failed = false;
      return answer;
    } finally {
      NOW.remove();
      cell.state().set(ending.of(unit, failed));
      cell.writing().unlock();
    }
  }

  private static List<Cell> others(Call call) {
    MemoryWorkspaces workspaces = (MemoryWorkspaces) ((Storage) call.target()).workspaces();
    Cell own = Transactions.cell(call).orElseThrow();
    return workspaces.list().stream().map(Workspace::id).flatMap(id -> workspaces.find(id).stream())
        .filter(cell -> !cell.workspace().id().equals(own.workspace().id())).toList();
  }
}

package io.leadkeep.persistence.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.function.Function;

/** A storage in an SQL database whose tables are there already. Works on the threads of its callers. */
public final class JdbiStorage implements Storage {
  private final Dialect dialect;
  private final Transactions transactions;
  private final Slots slots;
  private final Grapevine grapevine;
  private final HintBoard board = new HintBoard();
  private final Administration administration = new Administration();

  /**
   * Takes over two pools, and closes them in the end.
   *
   * @param dialect the engine's own ways
   * @param writing connections whose transactions behave as if they ran one after the other; the pool gives up those
   *     that can't roll back
   * @param reading connections whose transactions see one snapshot and change nothing
   */
  public JdbiStorage(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
    this(dialect, writing, reading, new NoGrapevine());
  }

  /**
   * Takes over two pools of a database that several server processes may use, and closes them in the end.
   *
   * @param dialect the engine's own ways
   * @param writing as above
   * @param reading as above
   * @param grapevine how other server processes learn of what is kept here, and the other way round
   */
  public JdbiStorage(
      Dialect dialect, HikariDataSource writing, HikariDataSource reading, Grapevine grapevine) {
    this.dialect = dialect;
    this.grapevine = grapevine;
    this.slots = new Slots(dialect);
    this.transactions = new Transactions(dialect, Patience.USUAL, writing, reading);
    grapevine.begin(board);
  }

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    Kept<R> kept = slots.with(slot -> transactions.write(handle -> {
      Session session = Session.writing(handle, dialect, workspace, slot, administration);
      if (!session.workspaceExists()) {
        throw new NoSuchWorkspace(workspace);
      }
      R result = work.apply(new JdbiUnitOfWork(session));
      session.requireFresh();
      return new Kept<R>(result, session.hints().all());
    }));
    if (!kept.hints().isEmpty()) {
      board.post(workspace, kept.hints());
      grapevine.pass(workspace, kept.hints());
    }
    return kept.result();
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return transactions.read(
        handle -> work.apply(new JdbiUnitOfWork(Session.reading(handle, dialect, workspace, administration))));
  }

  @Override
  public Workspaces workspaces() {
    return new JdbiWorkspaces(transactions);
  }

  @Override
  public Hints hints() {
    return board;
  }

  @Override
  public void close() {
    grapevine.close();
    transactions.close();
  }

  /** What a unit returned, and what is to be told of it. */
  private record Kept<R>(R result, List<Hint> hints) {}

  /** Nobody else is there. */
  private static final class NoGrapevine implements Grapevine {
    @Override
    public void begin(HintBoard board) {
      // there is nobody to hear from
    }

    @Override
    public void pass(WorkspaceId workspace, List<Hint> hints) {
      // there is nobody to tell
    }

    @Override
    public void close() {
      // nothing was begun
    }
  }
}

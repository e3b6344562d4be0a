package io.leadkeep.persistence.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.function.Function;

/** A storage in an SQL database whose tables are there already. Works on the threads of its callers. */
public final class JdbiStorage implements Storage {
  private final Dialect dialect;
  private final Transactions transactions;

  /**
   * Takes over two pools, and closes them in the end.
   *
   * @param dialect the engine's own ways
   * @param writing connections whose transactions behave as if they ran one after the other; the pool gives up those
   *     that can't roll back
   * @param reading connections whose transactions see one snapshot and change nothing
   */
  public JdbiStorage(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
    this.dialect = dialect;
    this.transactions = new Transactions(dialect, Patience.USUAL, writing, reading);
  }

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return transactions.write(handle -> {
      Session session = new Session(handle, dialect, workspace, true);
      if (!session.workspaceExists()) {
        throw new NoSuchWorkspace(workspace);
      }
      R result = work.apply(new JdbiUnitOfWork(session));
      session.requireFresh();
      return result;
    });
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return transactions.read(
        handle -> work.apply(new JdbiUnitOfWork(new Session(handle, dialect, workspace, false))));
  }

  @Override
  public Workspaces workspaces() {
    return new JdbiWorkspaces(transactions);
  }

  @Override
  public void close() {
    transactions.close();
  }
}

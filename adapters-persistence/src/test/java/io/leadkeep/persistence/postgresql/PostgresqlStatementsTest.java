package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.Watch;
import org.jdbi.v3.core.Jdbi;

/** The contract once more, watching that no statement forgets the workspace. */
final class PostgresqlStatementsTest implements StorageContract {
  private PostgresqlDatabase database;

  @Override
  public Storage open() {
    database = PostgresqlDatabase.of(TestDatabases.fresh());
    return connect();
  }

  @Override
  public Storage reopen(Storage storage) {
    storage.close();
    return connect();
  }

  private Storage connect() {
    return PostgresqlStorage.connect(database, PostgresqlOptions.USUAL, new PostgresqlDialect(database) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(new Watch());
      }
    });
  }
}

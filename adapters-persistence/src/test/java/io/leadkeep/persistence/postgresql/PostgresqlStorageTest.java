package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.contract.DurableStorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.Watch;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** PostgreSQL keeps the contract, and none of its statements forgets the workspace. */
final class PostgresqlStorageTest implements DurableStorageContract {
  private String url;

  @BeforeEach
  void takeADatabase() {
    url = TestDatabases.fresh();
  }

  @Override
  public String url() {
    return url;
  }

  /** Its tables are there already. */
  @Override
  public Storage open() {
    PostgresqlDatabase database = PostgresqlDatabase.of(url);
    return PostgresqlStorage.connect(database, PostgresqlOptions.USUAL, new PostgresqlDialect(database) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(new Watch());
      }
    });
  }
}

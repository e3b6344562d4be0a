package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.contract.DurableStorageContract;
import io.leadkeep.application.port.Storage;
import org.junit.jupiter.api.BeforeEach;

/** PostgreSQL keeps the contract. */
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
    return PostgresqlStorage.connect(database, PostgresqlOptions.USUAL, new PostgresqlDialect(database));
  }
}

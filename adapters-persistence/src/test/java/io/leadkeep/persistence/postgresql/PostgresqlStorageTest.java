package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.contract.DurableStorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.KeptStorage;
import io.leadkeep.persistence.jdbi.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** PostgreSQL keeps the contract, and none of its statements forgets the workspace. */
final class PostgresqlStorageTest implements DurableStorageContract {
  private static final KeptStorage KEPT = new KeptStorage();

  private static String url;

  @BeforeAll
  static void takeADatabase() {
    url = TestDatabases.fresh();
  }

  @AfterAll
  static void close() {
    KEPT.close();
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public Storage open() {
    return KEPT.take(() -> CountedPostgresql.connect(url, new Watch()));
  }

  @Override
  public void takeBack(Storage storage) {
    KEPT.keep(storage);
  }
}

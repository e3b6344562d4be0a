package io.leadkeep.process;

import io.leadkeep.persistence.postgresql.OwnServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A database of the test's own, which writes to its disk before it answers. */
abstract class PostgresqlKilling extends Killing {
  /** Far more than it takes. */
  private static final int ATTEMPTS = 1_000;

  @TempDir
  Path folder;
  OwnServer database;

  @BeforeEach
  void startTheDatabase() {
    database = new OwnServer(folder);
    database.start();
  }

  @AfterEach
  void stopTheDatabase() {
    database.close();
  }

  @Override
  String storageUrl() {
    return database.url();
  }

  /** {@return the server, as soon as it has found its database again} */
  static ServerProcess recovered(ServerProcess server) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (server.api().get("/companies?limit=1").status() == 200
          && server.api().post("/companies", "{'name': 'Back', 'category': 'partner'}").status() == 201) {
        return server;
      }
    }
    throw new AssertionError("the server does not recover");
  }
}

package io.leadkeep.process;

/** The database is killed while the server writes to it; the server lives on, and recovers by itself. */
class PostgresqlDatabaseKillIT extends PostgresqlKilling {
  @Override
  void kill(ServerProcess server) {
    database.kill();
  }

  @Override
  ServerProcess revive(ServerProcess server) {
    database.start();
    return recovered(server);
  }
}

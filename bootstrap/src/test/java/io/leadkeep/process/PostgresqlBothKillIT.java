package io.leadkeep.process;

/** The database and the server are killed, as when the power fails. */
class PostgresqlBothKillIT extends PostgresqlKilling {
  @Override
  void kill(ServerProcess server) {
    database.kill();
    server.kill();
  }

  @Override
  ServerProcess revive(ServerProcess server) {
    database.start();
    return super.revive(server);
  }
}

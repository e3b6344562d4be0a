package io.leadkeep.process;

/** The server is killed while it writes to its database. */
class PostgresqlServerKillIT extends PostgresqlKilling {}

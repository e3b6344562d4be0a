package io.leadkeep.persistence.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How connections to a database are made and kept. */
final class Connections {
  private static final int CONNECT_SECONDS = 3;
  /** Longer than any statement may take. */
  private static final int SOCKET_SECONDS = 90;
  /** What the server does by itself, should the program that began a transaction be gone or hang. */
  private static final String LIMITS =
      "-c statement_timeout=60s -c lock_timeout=20s -c idle_in_transaction_session_timeout=60s";

  private final PostgresqlDatabase database;
  private final PostgresqlOptions options;

  Connections(PostgresqlDatabase database, PostgresqlOptions options) {
    this.database = database;
    this.options = options;
  }

  /** {@return a source of connections that may take as long as it takes} */
  DataSource migrating() {
    PGSimpleDataSource source = common();
    database.configure(source);
    return source;
  }

  /** {@return the pool of the connections that write} */
  HikariDataSource writers() {
    HikariConfig config = pool(options.writers());
    config.setPoolName("postgresql-writers");
    config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
    return new HikariDataSource(config);
  }

  /** {@return the pool of the connections that only read} */
  HikariDataSource readers() {
    HikariConfig config = pool(options.readers());
    config.setPoolName("postgresql-readers");
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    config.setReadOnly(true);
    return new HikariDataSource(config);
  }

  private PGSimpleDataSource common() {
    PGSimpleDataSource source = database.source();
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    return source;
  }

  private HikariConfig pool(int size) {
    PGSimpleDataSource source = common();
    source.setSocketTimeout(SOCKET_SECONDS);
    source.setOptions(LIMITS);
    database.configure(source);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(options.patience().toMillis());
    config.setValidationTimeout(options.patience().toMillis());
    config.setInitializationFailTimeout(-1);
    return config;
  }
}

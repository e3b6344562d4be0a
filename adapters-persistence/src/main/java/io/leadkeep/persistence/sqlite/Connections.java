package io.leadkeep.persistence.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How connections to a file are made and kept. */
final class Connections {
  /** What a big transaction changes had better fit. */
  private static final int WRITER_KIBIBYTES = 32_768;
  /** There are many of them, and the operating system keeps the file's pages too. */
  private static final int READER_KIBIBYTES = 8_192;
  private static final int LARGEST_IDLE_LOG = 64 * 1_024 * 1_024;

  private final SqliteFile file;
  private final SqliteOptions options;

  Connections(SqliteFile file, SqliteOptions options) {
    this.file = file;
    this.options = options;
  }

  /** {@return a source of connections whose transactions wait for their turn when they begin, not when they write} */
  DataSource writing() {
    SQLiteConfig config = common(WRITER_KIBIBYTES);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(LARGEST_IDLE_LOG);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config);
  }

  /** {@return the pool of the one connection that writes} */
  HikariDataSource writer() {
    HikariConfig config = pool(writing(), 1);
    config.setPoolName("sqlite-writer");
    return new HikariDataSource(config);
  }

  /** {@return the pool of the connections that only read} */
  HikariDataSource readers() {
    HikariConfig config = pool(source(common(READER_KIBIBYTES)), options.readers());
    config.setPoolName("sqlite-readers");
    config.setConnectionInitSql("PRAGMA query_only = TRUE");
    return new HikariDataSource(config);
  }

  private SQLiteConfig common(int kibibytes) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(Math.toIntExact(options.patience().toMillis()));
    config.setCacheSize(-kibibytes); // negative: not pages
    return config;
  }

  private DataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.path());
    return source;
  }

  /** Connections to a file don't age. */
  private static HikariConfig pool(DataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setIdleTimeout(0);
    config.setMaxLifetime(0);
    config.setKeepaliveTime(0);
    config.setExceptionOverride(new GivingUp());
    return config;
  }

  /** A connection that can't begin or end a transaction is in a state nobody knows; another one is soon opened. */
  private static final class GivingUp implements SQLExceptionOverride {
    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
      return SQLExceptionOverride.Override.MUST_EVICT;
    }
  }
}

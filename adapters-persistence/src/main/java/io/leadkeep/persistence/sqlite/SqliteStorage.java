package io.leadkeep.persistence.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.JdbiStorage;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A storage in one SQLite file. Units that write take turns on one connection; units that read have others and see the
 * last state that was saved, without waiting (WAL). What was saved survives a power cut ({@code synchronous=FULL}).
 *
 * <p>Calls into SQLite pin a virtual thread to its carrier, so callers had better be platform threads.
 */
public final class SqliteStorage implements Storage {
  private static final int CACHE_KIBIBYTES = 32_768;
  private static final int LARGEST_IDLE_LOG = 64 * 1_024 * 1_024;

  private final JdbiStorage storage;

  private SqliteStorage(JdbiStorage storage) {
    this.storage = storage;
  }

  /**
   * {@return the storage in a file, which is made or brought up to date first}
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if that can't be
   */
  static SqliteStorage open(SqliteFile file, SqliteOptions options) {
    file.makeFolders();
    SqliteDialect dialect = new SqliteDialect(file, options.logger());
    SQLiteConfig config = common(options);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(LARGEST_IDLE_LOG);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    DataSource writing = source(file, config);
    new Migrations(file, dialect).bringUpToDate(writing);
    return new SqliteStorage(new JdbiStorage(dialect, writer(writing), readers(source(file, common(options)), options)));
  }

  private static SQLiteConfig common(SqliteOptions options) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(Math.toIntExact(options.patience().toMillis()));
    config.setCacheSize(-CACHE_KIBIBYTES); // negative: not pages
    return config;
  }

  private static DataSource source(SqliteFile file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.path());
    return source;
  }

  private static HikariDataSource writer(DataSource source) {
    HikariConfig config = pool(source, 1);
    config.setPoolName("sqlite-writer");
    return new HikariDataSource(config);
  }

  private static HikariDataSource readers(DataSource source, SqliteOptions options) {
    HikariConfig config = pool(source, options.readers());
    config.setPoolName("sqlite-readers");
    config.setConnectionInitSql("PRAGMA query_only = TRUE");
    return new HikariDataSource(config);
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
    return config;
  }

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return storage.write(workspace, work);
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return storage.read(workspace, work);
  }

  @Override
  public Workspaces workspaces() {
    return storage.workspaces();
  }

  @Override
  public void close() {
    storage.close();
  }
}

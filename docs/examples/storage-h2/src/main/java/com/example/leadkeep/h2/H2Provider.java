package com.example.leadkeep.h2;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.persistence.jdbi.JdbiStorage;
import io.leadkeep.persistence.jdbi.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;

/** Opens {@code h2:path/to/database}: one writer, and readers that see what was there when they began. */
public final class H2Provider implements StorageProvider {
  private static final int READERS = 8;
  /** A path, and H2's own parameters. */
  private static final Pattern URL = Pattern.compile("h2:(?<path>[^;]+)(?<parameters>(;\\w+=\\w+)*)");

  @Override
  public String scheme() {
    return "h2";
  }

  @Override
  public Storage open(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("an H2 storage is written h2:path/to/database");
    }
    Path path = Path.of(parts.group("path")).toAbsolutePath();
    JdbcDataSource source = new JdbcDataSource();
    // As much like PostgreSQL as it can; and it is the server that closes the storage.
    source.setURL("jdbc:h2:file:" + path + ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE" + parts.group("parameters"));
    H2Dialect dialect = new H2Dialect();
    try (Connection open = source.getConnection()) { // one that keeps H2 from closing the file in between
      Schema.ofPostgresql(H2Dialect::translated).bringUpToDate(source, dialect, path.toString());
      H2Values.install(source);
      return new H2Storage(new JdbiStorage(dialect, pool(source, 1), pool(source, READERS)), source);
    } catch (SQLException failure) {
      throw new StorageUnavailable(dialect.unavailable(failure).orElse(path + " can't be opened"), failure);
    }
  }

  private static HikariDataSource pool(JdbcDataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
    return new HikariDataSource(config);
  }
}

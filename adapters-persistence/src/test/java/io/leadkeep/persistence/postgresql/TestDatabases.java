package io.leadkeep.persistence.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Databases for tests, on the server that {@code LEADKEEP_TEST_POSTGRESQL_URL} names
 * ({@code postgresql://user:password@host:port/database}, a user who may create databases), else on one that is started
 * for this virtual machine and ends with it. A database serves one test after the other, emptied in between.
 */
public final class TestDatabases {
  private static final String VARIABLE = "LEADKEEP_TEST_POSTGRESQL_URL";
  private static TestDatabases shared;

  private final String server;
  private final Handle administration;
  /** A connection to each database, for emptying it, by its name. */
  private final Map<String, Handle> databases = new LinkedHashMap<>();

  private TestDatabases(String server) {
    this.server = server;
    this.administration = connect(server);
  }

  /** {@return the URL of a database of this version without any workspace, which nobody else is using} */
  public static synchronized String fresh() {
    if (shared == null) {
      shared = new TestDatabases(Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(TestDatabases::start));
    }
    return shared.emptied();
  }

  /** {@return a connection of our own to a database} */
  static Handle connect(String url) {
    PostgresqlDatabase database = PostgresqlDatabase.of(url);
    var source = database.source();
    database.configure(source);
    return Jdbi.create(source).open();
  }

  private static String start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String emptied() {
    String name = databases.keySet().stream().filter(this::isIdle).findFirst().orElseGet(this::make);
    databases.get(name).execute("DELETE FROM workspaces");
    return url(name);
  }

  private boolean isIdle(String name) {
    return administration.createQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = :name")
        .bind("name", name).mapTo(long.class).one() == 1;
  }

  private String make() {
    String name = "leadkeep_test_" + ProcessHandle.current().pid() + "_" + (databases.size() + 1);
    administration.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
    PostgresqlProvider provider = new PostgresqlProvider();
    provider.open(url(name)).close();
    databases.put(name, connect(url(name)));
    return name;
  }

  private String url(String name) {
    return server.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
  }
}

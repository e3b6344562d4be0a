package io.leadkeep.persistence.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Databases for tests, on the server that {@code LEADKEEP_TEST_POSTGRESQL_URL} names
 * ({@code postgresql://user:password@host:port/database}, a user who may create databases), else on one that is started
 * for this virtual machine and lost with it. A database is used by one test after the other, emptied in between.
 */
public final class TestDatabases {
  private static final String VARIABLE = "LEADKEEP_TEST_POSTGRESQL_URL";
  private static TestDatabases shared;

  private final String server;
  private final Jdbi jdbi;
  private final List<String> names = new ArrayList<>();

  private TestDatabases(String server) {
    this.server = server;
    this.jdbi = jdbi(server);
  }

  /** {@return the URL of a database of this version without any workspace, which nobody else is using} */
  public static synchronized String fresh() {
    if (shared == null) {
      shared = new TestDatabases(Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(TestDatabases::start));
    }
    return shared.emptied();
  }

  private static String start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      return "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Jdbi jdbi(String url) {
    PostgresqlDatabase database = PostgresqlDatabase.of(url);
    var source = database.source();
    database.configure(source);
    return Jdbi.create(source);
  }

  private String emptied() {
    String name = idle().orElseGet(this::made);
    String url = server.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    jdbi(url).useHandle(handle -> handle.execute("DELETE FROM workspaces"));
    return url;
  }

  private Optional<String> idle() {
    return jdbi.withHandle(handle -> names.stream().filter(name -> isIdle(handle, name)).findFirst());
  }

  private static boolean isIdle(Handle handle, String name) {
    return handle.createQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = :name")
        .bind("name", name).mapTo(long.class).one() == 0;
  }

  private String made() {
    String name = "leadkeep_test_" + ProcessHandle.current().pid() + "_" + (names.size() + 1);
    jdbi.useHandle(handle -> handle.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0"));
    names.add(name);
    String url = server.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
    PostgresqlStorage.open(PostgresqlDatabase.of(url), PostgresqlOptions.USUAL).close();
    return name;
  }
}

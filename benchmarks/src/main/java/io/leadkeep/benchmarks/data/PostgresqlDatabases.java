package io.leadkeep.benchmarks.data;

import io.leadkeep.benchmarks.measure.Contestant;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/**
 * PostgreSQL: a server for the run, whose commits are durable; databases are loaded once and kept, and copied for each
 * run. The floors are played by pgbench, if there is one.
 */
public final class PostgresqlDatabases implements Databases {
  private final Path folder;
  private final EmbeddedPostgres server;

  private PostgresqlDatabases(Path folder, EmbeddedPostgres server) {
    this.folder = folder;
    this.server = server;
  }

  /** {@return the databases in this folder, the server started} */
  public static PostgresqlDatabases in(Path folder) throws IOException {
    Path absolute = Files.createDirectories(folder.toAbsolutePath());
    return new PostgresqlDatabases(absolute, EmbeddedPostgres.builder()
        .setDataDirectory(absolute.resolve("server"))
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start());
  }

  @Override
  public Sample sample(Population population) throws IOException {
    String kept = "contacts_" + population.contacts();
    SampleIds ids = new SampleIds(folder.resolve(kept + ".ids"));
    if (!Files.exists(ids.file())) {
      String loading = "loading_" + population.contacts();
      make(loading, "template0");
      Sample loaded = new Loader(population, url(loading)).load();
      execute("postgres", "ALTER DATABASE " + loading + " RENAME TO " + kept);
      ids.write(loaded);
    }
    String run = "run_" + population.contacts();
    make(run, kept);
    execute(run, "VACUUM ANALYZE");
    Sample sample = ids.read(population, url(run));
    Pgbench.prepare(sample, jdbcUrl(run));
    execute("postgres", "CHECKPOINT"); // or the first commits would have to write the copy, too
    return sample;
  }

  @Override
  public String empty() {
    String name = "empty_" + UUID.randomUUID().toString().replace('-', '_');
    make(name, "template0");
    return url(name);
  }

  @Override
  public Optional<Contestant> plainReads(Sample sample) {
    return pgbench(sample, Pgbench.READ);
  }

  @Override
  public Optional<Contestant> plainStatusChanges(Sample sample) {
    return pgbench(sample, Pgbench.CHANGE);
  }

  @Override
  public Optional<Contestant> plainCreations(Sample sample) {
    return pgbench(sample, Pgbench.CREATE);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<Contestant> pgbench(Sample sample, String script) {
    String database = sample.storageUrl().substring(sample.storageUrl().lastIndexOf('/') + 1);
    return Pgbench.installed().map(program -> new Pgbench(program, server.getPort(), database))
        .map(pgbench -> Contestant.floor("pgbench, " + sample.label(), sample.label(),
            (clients, duration) -> pgbench.run(script, sample, clients, duration)));
  }

  private void make(String name, String template) {
    execute("postgres", "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    execute("postgres", "CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE " + template);
    execute(name, "ANALYZE"); // what the server's own upkeep does within a minute
  }

  private void execute(String database, String sql) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String url(String database) {
    return "postgresql://postgres@localhost:" + server.getPort() + "/" + database;
  }

  private String jdbcUrl(String database) {
    return server.getJdbcUrl("postgres", database);
  }
}

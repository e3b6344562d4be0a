package io.leadkeep.benchmarks.data;

import io.leadkeep.benchmarks.measure.Timings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The statements that requests come down to, run by pgbench, prepared, from one thread. They see what is committed,
 * which is cheaper than what the server asks for: serializable transactions. A change locks its contact first, where the
 * server runs again when another one was faster.
 *
 * @param program where pgbench is
 * @param port the port of the database's server
 * @param database the name of the database
 */
record Pgbench(Path program, int port, String database) {
  static final String READ = """
      \\set n random(0, :contacts - 1)
      SELECT c.* FROM benchmark_contacts b JOIN contacts c ON c.workspace_id = 'default' AND c.contact_id = b.id
      WHERE b.n = :n;
      """;
  static final String CHANGE = """
      \\set n random(0, :contacts - 1)
      \\set status random(0, 4)
      BEGIN;
      SELECT administration_state FROM workspaces WHERE workspace_id = 'default';
      SELECT c.contact_id AS contact, c.company_id AS company, c.version AS version,
        COALESCE(c.owner_id, :none::uuid) AS owner, COALESCE(c.lead_status_id, :none::uuid) AS before,
        COALESCE(c.category_id, :none::uuid) AS category, c.first_name, c.last_name, c.name_sort_key, c.email, c.phone
      FROM benchmark_contacts b JOIN contacts c ON c.workspace_id = 'default' AND c.contact_id = b.id
      WHERE b.n = :n FOR UPDATE OF c \\gset
      SELECT * FROM companies WHERE workspace_id = 'default' AND company_id = :company::uuid;
      INSERT INTO counts SELECT 'default', 'CONTACT', k.cube,
        CASE WHEN k.cube = 'OWNER' THEN :owner::uuid ELSE :none::uuid END, '', :category::uuid, s.id, :client_id + 1,
        SUM(s.change)
      FROM (VALUES ('ALL'), ('OWNER'), ('SOURCE')) k (cube)
      CROSS JOIN (
        SELECT :before::uuid, -1 UNION ALL SELECT id, 1 FROM benchmark_statuses WHERE n = :status) s (id, change)
      GROUP BY k.cube, s.id HAVING SUM(s.change) <> 0
      ON CONFLICT (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot)
      DO UPDATE SET record_count = counts.record_count + excluded.record_count;
      UPDATE contacts SET lead_status_id = (SELECT id FROM benchmark_statuses WHERE n = :status), version = version + 1,
        updated_at = (extract(epoch FROM clock_timestamp()) * 1000)::bigint
      WHERE workspace_id = 'default' AND contact_id = :contact::uuid AND version = :version;
      INSERT INTO history (workspace_id, record_kind, record_id, version, position, field, from_value, to_value,
        happened_at, actor_kind, actor_id, actor_name, cause_kind, correlation_id)
      SELECT 'default', 'CONTACT', :contact::uuid, version, 0, 'leadStatus',
        '{"item":{"id":"00000000-0000-0000-0000-000000000000","key":"contacting","name":"Contacting"}}',
        '{"item":{"id":"00000000-0000-0000-0000-000000000000","key":"qualified","name":"Qualified"}}',
        updated_at, 'PERSON', :none::uuid, 'Administrator', 'USER', gen_random_uuid()
      FROM contacts WHERE workspace_id = 'default' AND contact_id = :contact::uuid AND version = :version + 1;
      COMMIT;
      """;
  static final String CREATE = """
      \\set n random(0, :companies - 1)
      BEGIN;
      SELECT administration_state FROM workspaces WHERE workspace_id = 'default';
      SELECT c.company_id AS company, c.category_id AS category, c.name, c.name_sort_key, gen_random_uuid() AS contact
      FROM benchmark_companies b JOIN companies c ON c.workspace_id = 'default' AND c.company_id = b.id
      WHERE b.n = :n \\gset
      INSERT INTO contacts (workspace_id, contact_id, first_name, last_name, name_sort_key, email, email_folded, phone,
        words, company_id, lead_status_id, created_at, updated_at, version, category_id, company_sort_key)
      SELECT 'default', :contact::uuid, 'Plain', 'Contact', :contact::text::bytea, 'plain@company.example',
        'plain@company.example', '+46 70 1', ' plain contact', company_id,
        (SELECT id FROM benchmark_statuses WHERE n = 0), 1, 1, 1, category_id, name_sort_key
      FROM companies WHERE workspace_id = 'default' AND company_id = :company::uuid;
      INSERT INTO counts SELECT 'default', 'CONTACT', k.cube, :none::uuid, '', :category::uuid, s.id, :client_id + 1, 1
      FROM (VALUES ('ALL'), ('OWNER'), ('SOURCE')) k (cube)
      CROSS JOIN (SELECT id FROM benchmark_statuses WHERE n = 0) s
      ON CONFLICT (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot)
      DO UPDATE SET record_count = counts.record_count + excluded.record_count;
      INSERT INTO history (workspace_id, record_kind, record_id, version, position, field, to_value,
        happened_at, actor_kind, actor_id, actor_name, cause_kind, correlation_id)
      SELECT 'default', 'CONTACT', :contact::uuid, 1, f, 'field', '{"text":"plain@company.example"}',
        1, 'PERSON', :none::uuid, 'Administrator', 'USER', :contact::uuid
      FROM generate_series(1, 6) f;
      COMMIT;
      """;

  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final int PLACE_OF_TIME = 2;
  private static final long NANOS_A_MICROSECOND = 1_000;
  private static final double NANOS_A_SECOND = 1e9;

  /** {@return pgbench, if it is in the path or where Debian has it} */
  static Optional<Path> installed() {
    Stream<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    File[] versions = Optional.ofNullable(new File("/usr/lib/postgresql").listFiles()).orElseGet(() -> new File[0]);
    return Stream.concat(folders, Stream.of(versions).map(version -> version.toPath().resolve("bin")))
        .map(folder -> folder.resolve("pgbench")).filter(Files::isExecutable).findFirst();
  }

  /** Tells the database which ids there are, by number: pgbench can draw numbers only. */
  static void prepare(Sample sample, String jdbcUrl) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      number(connection, "benchmark_contacts", sample.contacts());
      number(connection, "benchmark_companies", sample.companies());
      statement.execute("CREATE TABLE benchmark_statuses AS SELECT rank AS n, lead_status_id AS id FROM lead_statuses");
      statement.execute("UPDATE benchmark_statuses SET n = n - (SELECT MIN(n) FROM benchmark_statuses)");
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("ANALYZE");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void number(Connection connection, String table, List<UUID> ids) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + table + " (n INTEGER PRIMARY KEY, id UUID NOT NULL)");
    }
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table
        + " SELECT i.place - 1, i.id FROM unnest(?::uuid[]) WITH ORDINALITY i (id, place)")) {
      insert.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      insert.executeUpdate();
    }
  }

  /** {@return how fast so many clients ran a script for so long} */
  Timings run(String script, Sample sample, int clients, Duration duration) {
    try {
      Path folder = Files.createTempDirectory("pgbench");
      Path file = Files.writeString(folder.resolve("script"), script);
      Process process = new ProcessBuilder(program.toString(), "--no-vacuum", "--protocol=prepared",
          "--client=" + clients, "--time=" + Math.max(1, duration.toSeconds()), "--file=" + file,
          "--define=contacts=" + sample.contacts().size(), "--define=companies=" + sample.companies().size(),
          "--define=none=" + new UUID(0, 0), "--log", "--log-prefix=" + folder.resolve("times"),
          "--host=localhost", "--port=" + port, "--username=postgres", database)
          .redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher rate = RATE.matcher(told);
      if (process.waitFor() != 0 || !rate.find()) {
        throw new IllegalStateException(told);
      }
      long[] times = times(folder);
      return Timings.of(times, Math.round(times.length / Double.parseDouble(rate.group(1)) * NANOS_A_SECOND));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static long[] times(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder).filter(file -> file.getFileName().toString().startsWith("times"))) {
      return files.flatMapToLong(Pgbench::logged).toArray();
    }
  }

  private static LongStream logged(Path log) {
    try {
      return Files.readAllLines(log).stream()
          .mapToLong(line -> Long.parseLong(line.split(" ", -1)[PLACE_OF_TIME]) * NANOS_A_MICROSECOND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

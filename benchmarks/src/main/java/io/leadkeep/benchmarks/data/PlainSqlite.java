package io.leadkeep.benchmarks.data;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.leadkeep.benchmarks.measure.Threads;
import io.leadkeep.benchmarks.measure.Timings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The statements that a write comes down to, on one connection that threads take turns with: faster than a connection
 * each, because SQLite has one writer anyway and makes others wait by sleeping.
 */
final class PlainSqlite {
  private static final int CACHE_KIBIBYTES = 32_768;
  private static final String FIND_CONTACT =
      "SELECT * FROM contacts WHERE workspace_id = 'default' AND contact_id = ?";
  private static final String FIND_COMPANY =
      "SELECT * FROM companies WHERE workspace_id = 'default' AND company_id = ?";
  private static final String SET_STATUS = """
      UPDATE contacts SET lead_status_id = ?, updated_at = ?, version = version + 1
      WHERE workspace_id = 'default' AND contact_id = ? AND version = ?
      """;
  private static final String CREATE = """
      INSERT INTO contacts (workspace_id, contact_id, first_name, last_name, name_sort_key, email, email_folded, phone,
        words, company_id, lead_status_id, created_at, updated_at, category_id, company_sort_key, version)
      VALUES ('default', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      """;
  private static final String TELL = """
      INSERT INTO history (workspace_id, record_kind, record_id, version, position, field, from_value, to_value,
        happened_at, actor_kind, actor_id, actor_name, cause_kind, correlation_id)
      VALUES ('default', 'CONTACT', ?, ?, ?, ?, ?, ?, ?, 'PERSON', ?, 'Administrator', 'USER', ?)
      """;
  private static final String COUNT = """
      INSERT INTO counts (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot,
        record_count)
      VALUES ('default', 'CONTACT', 'ALL', zeroblob(16), '', ?1, ?2, 0, ?4),
        ('default', 'CONTACT', 'OWNER', ?3, '', ?1, ?2, 0, ?4),
        ('default', 'CONTACT', 'SOURCE', zeroblob(16), '', ?1, ?2, 0, ?4)
      ON CONFLICT DO UPDATE SET record_count = record_count + excluded.record_count
      """;
  private static final byte[] NONE = new byte[2 * Long.BYTES];
  private static final String ITEM = "{\"item\":{\"id\":\"%s\",\"key\":\"contacting\",\"name\":\"Contacting\"}}";
  private static final String[] FIELDS = {"firstName", "lastName", "email", "phone", "company", "leadStatus"};

  private final Sample sample;
  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final ReentrantLock turn = new ReentrantLock();
  private final UUID[] statuses;
  private final Connection connection;

  private PlainSqlite(Sample sample, Connection connection) throws SQLException {
    this.sample = sample;
    this.connection = connection;
    this.statuses = statuses();
  }

  static Timings changes(Sample sample, int threads, Duration duration) {
    return run(sample, threads, duration, PlainSqlite::change);
  }

  static Timings creations(Sample sample, int threads, Duration duration) {
    return run(sample, threads, duration, PlainSqlite::create);
  }

  private static Timings run(Sample sample, int threads, Duration duration, Work work) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-CACHE_KIBIBYTES);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:" + sample.storageUrl());
    try (Connection connection = source.getConnection()) {
      PlainSqlite plain = new PlainSqlite(sample, connection);
      Timings timings = Threads.run(threads, duration, () -> plain.inTransaction(work));
      for (PreparedStatement statement : plain.statements.values()) {
        statement.close();
      }
      return timings;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void inTransaction(Work work) {
    turn.lock();
    try {
      connection.setAutoCommit(false);
      work.on(this);
      connection.setAutoCommit(true); // commits
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    } finally {
      turn.unlock();
    }
  }

  private void change() throws SQLException {
    UUID contact = sample.contacts().get(ThreadLocalRandom.current().nextInt(sample.contacts().size()));
    Map<String, Object> found = find(FIND_CONTACT, contact);
    find(FIND_COMPANY, id((byte[]) found.get("company_id")));
    long version = ((Number) found.get("version")).longValue();
    UUID status = statuses[(int) (version % statuses.length)];
    count(found, found.get("lead_status_id"), -1);
    count(found, status, 1);
    update(SET_STATUS, status, System.currentTimeMillis(), contact, version);
    tell(contact, version + 1, 0, "leadStatus", ITEM.formatted(status));
  }

  private void create() throws SQLException {
    int number = ThreadLocalRandom.current().nextInt(sample.companies().size());
    UUID company = sample.companies().get(number);
    Map<String, Object> found = find(FIND_COMPANY, company);
    UUID contact = ids.generate();
    String last = sample.population().lastName(ThreadLocalRandom.current().nextInt());
    String email = contact + "@company-" + number + ".example";
    long now = System.currentTimeMillis();
    update(CREATE, contact, "Plain", last, last.getBytes(StandardCharsets.UTF_8), email, email,
        "+46 70 1", " plain " + last, company, statuses[0], now, now,
        found.get("category_id"), found.get("name_sort_key"));
    count(Map.of("category_id", found.get("category_id")), statuses[0], 1);
    for (int position = 0; position < FIELDS.length; position++) {
      tell(contact, 1, position, FIELDS[position], ITEM.formatted(company));
    }
  }

  private void count(Map<String, Object> contact, Object status, long change) throws SQLException {
    bound(COUNT, or(contact.get("category_id")), or(status), or(contact.get("owner_id")), change).executeUpdate();
  }

  private static Object or(Object id) {
    return id == null ? NONE : id;
  }

  private void tell(UUID contact, long version, int position, String field, String value) throws SQLException {
    update(TELL, contact, version, position, field, null, value, System.currentTimeMillis(), contact, ids.generate());
  }

  private Map<String, Object> find(String sql, UUID id) throws SQLException {
    PreparedStatement statement = bound(sql, id);
    try (ResultSet found = statement.executeQuery()) {
      found.next();
      Map<String, Object> row = new HashMap<>();
      for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
        row.put(found.getMetaData().getColumnName(column), found.getObject(column));
      }
      return row;
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    if (bound(sql, values).executeUpdate() != 1) {
      throw new IllegalStateException("nothing was changed");
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int index = 0; index < values.length; index++) {
      switch (values[index]) {
        case UUID id -> statement.setBytes(index + 1, bytes(id));
        case byte[] bytes -> statement.setBytes(index + 1, bytes);
        case Long number -> statement.setLong(index + 1, number);
        case null, default -> statement.setObject(index + 1, values[index]);
      }
    }
    return statement;
  }

  private UUID[] statuses() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(
            "SELECT lead_status_id FROM lead_statuses WHERE workspace_id = 'default' ORDER BY rank");
        ResultSet found = statement.executeQuery()) {
      UUID[] read = new UUID[Population.STATUSES.size()];
      for (int index = 0; found.next(); index++) {
        read[index] = id(found.getBytes(1));
      }
      return read;
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
  }

  private static UUID id(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** The statements of one transaction. */
  @FunctionalInterface
  private interface Work {
    void on(PlainSqlite plain) throws SQLException;
  }
}

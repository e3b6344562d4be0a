package io.leadkeep.persistence.sqlite;

import io.leadkeep.persistence.jdbi.Dialect;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import tools.jackson.databind.json.JsonMapper;

/** SQLite: ids are 16 bytes, lists of values come as JSON, errors have result codes. */
class SqliteDialect implements Dialect {
  private static final JsonMapper JSON = new JsonMapper();
  /** Of a result code, which may say more in its higher bits. */
  private static final int PRIMARY = 0xFF;

  private final SqliteFile file;
  private final ReusedStatements statements = new ReusedStatements();

  SqliteDialect(SqliteFile file) {
    this.file = file;
  }

  @Override
  public void configure(Jdbi jdbi) {
    jdbi.registerArgument(new IdArgument());
    jdbi.setStatementBuilderFactory(statements);
  }

  @Override
  public UUID readId(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  @Override
  public String inIds(String parameter) {
    return "IN (SELECT unhex(value) FROM json_each(:" + parameter + "))";
  }

  @Override
  public Object ids(Collection<UUID> ids) {
    return JSON.writeValueAsString(ids.stream().map(id -> HexFormat.of().formatHex(bytes(id))).toList());
  }

  @Override
  public String inTexts(String parameter) {
    return "IN (SELECT value FROM json_each(:" + parameter + "))";
  }

  @Override
  public Object texts(Collection<String> texts) {
    return JSON.writeValueAsString(texts);
  }

  @Override
  public boolean hasOneWriter() {
    return true;
  }

  /** Its statistics are of use only where values stand in the statement. */
  @Override
  public boolean knowsHowManyRows() {
    return false;
  }

  /** Without statistics it prefers any index to another by the number of columns alone. */
  @Override
  public String using(String index) {
    return " INDEXED BY " + index;
  }

  @Override
  public String rowAddress(String idColumn) {
    return "rowid";
  }

  /** Units that write take turns from their first statement on, so that none is ever in the way of another. */
  @Override
  public boolean worthRunningAgain(SQLException error) {
    return false;
  }

  @Override
  public Optional<String> unavailable(SQLException error) {
    if (!(error instanceof SQLiteException sqlite)) {
      return Optional.empty();
    }
    SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY);
    return Optional.ofNullable(switch (primary) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> file.path() + " is locked by another program";
      case SQLITE_READONLY, SQLITE_PERM -> file.path() + " or its folder can't be written to";
      case SQLITE_CANTOPEN, SQLITE_AUTH -> file.path() + " can't be opened";
      case SQLITE_FULL -> "the disk of " + file.path() + " is full";
      case SQLITE_IOERR, SQLITE_NOLFS -> file.path() + " can't be read or written";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> file.path() + " is damaged, or not a database of SQLite";
      case SQLITE_NOMEM -> "not enough memory for " + file.path();
      default -> null;
    });
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static final class IdArgument extends AbstractArgumentFactory<UUID> {
    IdArgument() {
      super(Types.BLOB);
    }

    @Override
    protected Argument build(UUID id, ConfigRegistry config) {
      return (position, statement, context) -> statement.setBytes(position, bytes(id));
    }
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Reads one row from left to right, as its columns are listed. What may be absent comes as null. */
final class Cells {
  private final ResultSet row;
  private final Dialect dialect;
  private int column;

  Cells(ResultSet row, Dialect dialect) {
    this.row = row;
    this.dialect = dialect;
  }

  UUID id() throws SQLException {
    return dialect.readId(row, ++column);
  }

  String text() throws SQLException {
    return row.getString(++column);
  }

  boolean flag() throws SQLException {
    return row.getBoolean(++column);
  }

  Boolean optionalFlag() throws SQLException {
    boolean value = row.getBoolean(++column);
    return row.wasNull() ? null : value;
  }

  int integer() throws SQLException {
    return row.getInt(++column);
  }

  Integer optionalInteger() throws SQLException {
    int value = row.getInt(++column);
    return row.wasNull() ? null : value;
  }

  long number() throws SQLException {
    return row.getLong(++column);
  }

  Long optionalNumber() throws SQLException {
    long value = row.getLong(++column);
    return row.wasNull() ? null : value;
  }

  /** {@return the id or code of a field that records are counted by} */
  Optional<Operand> operand(QueryField.Kind kind) throws SQLException {
    return switch (kind) {
      case ID -> Optional.<UUID>ofNullable(id()).map(Operand.Id::new);
      case CODE -> Optional.<String>ofNullable(text()).map(Operand.Code::new);
      case CODES, NUMBER, SORT_KEY, WORDS -> throw new IllegalArgumentException("only ids and codes can be grouped");
    };
  }

  byte[] bytes() throws SQLException {
    return row.getBytes(++column);
  }
}

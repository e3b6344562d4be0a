package com.example.leadkeep.h2;

import static java.util.stream.Collectors.joining;

import io.leadkeep.persistence.jdbi.Dialect;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** What H2 does in its own way. */
final class H2Dialect implements Dialect {
  /** H2 checks references at once, and not at the end of a transaction as PostgreSQL can; the core needs neither. */
  private static final Pattern DEFERRED =
      Pattern.compile(",\\s*FOREIGN KEY \\([^)]*\\) REFERENCES \\w+(\\s*\\([^)]*\\))? DEFERRABLE INITIALLY DEFERRED");
  /** A text of any length that can be compared; compared character by character, whatever the language. */
  private static final Pattern TEXT = Pattern.compile("\\bTEXT\\b( COLLATE \"C\")?");

  /** H2 has no indexes of some rows only; one of all rows serves as well. */
  private static final Pattern PARTIAL = Pattern.compile("(CREATE INDEX [^;]*?\\))\\s*WHERE [^;]*");

  /** What PostgreSQL is told of how to keep a table: nothing that H2 could do, so it looks at the table instead. */
  private static final Pattern KEPT = Pattern.compile("ALTER TABLE (\\w+) SET \\([^)]*\\)");

  /** {@return what a statement of PostgreSQL's migrations is in H2} */
  static String translated(String sql) {
    String complete = PARTIAL.matcher(DEFERRED.matcher(sql).replaceAll("")).replaceAll("$1");
    return TEXT.matcher(KEPT.matcher(complete).replaceAll("ANALYZE TABLE $1")).replaceAll("VARCHAR");
  }

  @Override
  public String inIds(String parameter) {
    return "IN (SELECT CAST(V AS UUID) FROM " + H2Values.FUNCTION + "(:" + parameter + "))";
  }

  @Override
  public Object ids(Collection<UUID> ids) {
    return H2Values.argument(ids);
  }

  @Override
  public String inTexts(String parameter) {
    return "IN (SELECT V FROM " + H2Values.FUNCTION + "(:" + parameter + "))";
  }

  @Override
  public Object texts(Collection<String> texts) {
    return H2Values.argument(texts);
  }

  /** H2 has the standard's MERGE for that. */
  @Override
  public String adding(String table, List<String> key, String sum, String rows) {
    String same = key.stream().map(column -> "t." + column + " = s." + column).collect(joining(" AND "));
    String added = Stream.concat(key.stream(), Stream.of(sum)).map("s."::concat).collect(joining(", "));
    return """
        MERGE INTO %1$s t USING (%2$s) s ON %3$s
        WHEN MATCHED THEN UPDATE SET %4$s = t.%4$s + s.%4$s
        WHEN NOT MATCHED THEN INSERT (%5$s, %4$s) VALUES (%6$s)
        """.formatted(table, rows, same, sum, String.join(", ", key), added);
  }

  /** Units that write take turns on the one connection for it, so that none is ever in the way of another. */
  @Override
  public boolean worthRunningAgain(SQLException error) {
    return false;
  }

  @Override
  public Optional<String> unavailable(SQLException error) {
    return Optional.ofNullable(switch (error.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "the H2 database is in use by another program";
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> "the H2 database can't be read or written";
      case ErrorCode.FILE_CORRUPTED_1 -> "the H2 database is damaged";
      case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> "the H2 database is closed";
      default -> null;
    });
  }
}

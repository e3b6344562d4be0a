package io.leadkeep.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Notes what a storage asks its database, for whoever wants to know how much that is. Transactions begin and end
 * without a statement. What isn't asked for the sake of a request is left out.
 */
public final class Statements implements SqlLogger {
  private static final Map<String, Statements> BY_URL = new ConcurrentHashMap<>();
  /** The first changes after a start fold the counts. */
  private static final List<String> NOW_AND_THEN = List.of(Counts.FOLD, Counts.FOLDED);
  private static final String UPKEEP = "upkeep";

  private final List<String> noted = new ArrayList<>();

  private Statements() {}

  /** {@return the statements of the storage that is opened at this URL} */
  public static Statements at(String url) {
    return BY_URL.computeIfAbsent(url, opened -> new Statements());
  }

  @Override
  public synchronized void logBeforeExecution(StatementContext context) {
    String sql = context.getRenderedSql();
    if (NOW_AND_THEN.stream().noneMatch(sql::startsWith) && !Thread.currentThread().getName().equals(UPKEEP)) {
      noted.add(sql);
    }
  }

  /** {@return what has been asked since the last time, in order} */
  public synchronized List<String> take() {
    List<String> taken = List.copyOf(noted);
    noted.clear();
    return taken;
  }
}

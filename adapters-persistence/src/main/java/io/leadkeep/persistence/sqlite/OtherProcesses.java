package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.Grapevine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that another process has written to the file. SQLite doesn't say what, so that anything may have changed; and
 * they notice by themselves what is written here.
 */
final class OtherProcesses implements Grapevine {
  private static final Logger LOG = LoggerFactory.getLogger(OtherProcesses.class);
  private static final long SECONDS_BETWEEN_LOOKS = 1;

  private final DataSource writer;
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().name("sqlite-other-processes").daemon().factory());
  private OptionalLong seen = OptionalLong.empty();

  /**
   * Looks at nothing yet.
   *
   * @param writer the source of the one connection that writes: the only one whose own changes don't count as others'
   */
  OtherProcesses(DataSource writer) {
    this.writer = writer;
  }

  @Override
  public void begin(HintBoard board) {
    look(board);
    Future<?> unused = looking.scheduleWithFixedDelay(
        () -> look(board), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  @Override
  public void pass(WorkspaceId workspace, List<Hint> hints) {
    // they look for themselves
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private void look(HintBoard board) {
    try {
      long now = version();
      if (seen.isPresent() && seen.getAsLong() != now) {
        board.postEverything();
      }
      seen = OptionalLong.of(now);
    } catch (SQLException failure) {
      LOG.debug("Can't see whether others have written", failure);
    }
  }

  private long version() throws SQLException {
    try (Connection connection = writer.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      row.next();
      return row.getLong(1);
    }
  }
}

package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.Grapevine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server processes tell each other with {@code NOTIFY} what they kept: after the commit and on a connection of its own,
 * since in the transaction itself it would have all commits of the database wait for each other.
 */
final class Notifications implements Grapevine {
  private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
  private static final String CHANNEL = "leadkeep_hints";
  private static final int MILLIS_BETWEEN_LOOKS = 100;
  private static final int SECONDS_BETWEEN_ATTEMPTS = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 10_000;

  private final DataSource source;
  /** Whoever gets a message that begins with this sent it. */
  private final UUID self = UUID.randomUUID();
  private final BlockingQueue<String> outbox = new ArrayBlockingQueue<>(MOST_WAITING);
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile boolean lost;
  private Optional<Thread> exchanging = Optional.empty();

  /**
   * Connects to nothing yet.
   *
   * @param source of one connection
   */
  Notifications(DataSource source) {
    this.source = source;
  }

  @Override
  public void begin(HintBoard board) {
    Connection first = null;
    try {
      first = listening();
    } catch (SQLException failure) {
      LOG.debug("Can't listen to other server processes yet", failure);
    }
    Connection open = first;
    Thread thread = Thread.ofPlatform().name("postgresql-notifications").daemon().start(() -> run(board, open));
    exchanging = Optional.of(thread);
  }

  @Override
  public void pass(WorkspaceId workspace, List<Hint> hints) {
    for (String message : HintMessage.of(self, workspace, hints)) {
      if (!outbox.offer(message)) {
        lost = true; // then they had better read everything
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      if (exchanging.isPresent()) {
        exchanging.get().join(PATIENCE);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(HintBoard board, Connection first) {
    Connection open = first;
    while (isOpen()) {
      try (Connection connection = open == null ? listening() : open) {
        if (open == null) {
          board.postEverything(); // nobody knows what was missed
        }
        while (isOpen()) {
          exchange(connection, board);
        }
      } catch (SQLException failure) {
        LOG.debug("The connection to other server processes is lost", failure);
        pause();
      }
      open = null;
    }
  }

  private Connection listening() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + CHANNEL);
      return connection;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private void exchange(Connection connection, HintBoard board) throws SQLException {
    List<String> messages = new ArrayList<>();
    if (lost) {
      lost = false;
      messages.add(HintMessage.everything(self));
    }
    outbox.drainTo(messages);
    send(connection, messages);
    PGNotification[] received = connection.unwrap(PGConnection.class).getNotifications(MILLIS_BETWEEN_LOOKS);
    for (PGNotification notification : received == null ? new PGNotification[0] : received) {
      HintMessage.post(notification.getParameter(), self, board);
    }
  }

  private static void send(Connection connection, List<String> messages) throws SQLException {
    if (messages.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
      for (String message : messages) {
        statement.setString(1, CHANNEL);
        statement.setString(2, message);
        statement.execute();
      }
    }
  }

  private boolean isOpen() {
    return closing.getCount() > 0;
  }

  private void pause() {
    try {
      closing.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }
}

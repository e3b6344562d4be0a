package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Backend;
import io.leadkeep.bootstrap.LiveServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.slf4j.LoggerFactory;

/** What is told when the storage can't be reached any more: to clients when to try again, to the log the reason. */
@ParameterizedClass
@EnumSource(names = "MEMORY", mode = Mode.EXCLUDE)
class StorageLostTest {
  private static final String LOGGED = "The storage does not answer: the storage is closed";

  @Parameter
  Backend backend;

  @Test
  void isOneLineInTheLogForEachRequest() {
    try (LiveServer server = LiveServer.on(backend)) {
      Api api = server.api();
      List<ILoggingEvent> log = whatIsLogged(() -> {
        server.loseStorage();
        assertEquals("5", api.get("/companies").isProblem(503, "storage-unavailable").header("Retry-After"));
        api.post("/companies", "{'name': 'Nord'}").isProblem(503, "storage-unavailable");
      });
      assertEquals(2, log.stream().filter(entry -> entry.getFormattedMessage().equals(LOGGED)).count(), log::toString);
      for (ILoggingEvent entry : log) {
        assertEquals(Level.WARN, entry.getLevel(), entry::toString);
        assertNull(entry.getThrowableProxy(), entry::toString);
      }
    }
  }

  private static List<ILoggingEvent> whatIsLogged(Runnable work) {
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    all.addAppender(heard);
    try {
      work.run();
    } finally {
      all.detachAppender(heard);
    }
    return List.copyOf(heard.list);
  }
}

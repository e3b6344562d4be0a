package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Backend;
import io.leadkeep.bootstrap.LiveServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is told when the storage can't be reached any more: to clients when to try again, to the log the reason. */
@ParameterizedClass
@EnumSource(names = "MEMORY", mode = Mode.EXCLUDE)
class StorageLostTest {
  @Parameter
  Backend backend;

  @Test
  void isOneLineInTheLogForEachRequest() {
    try (LiveServer server = LiveServer.on(backend)) {
      Api api = server.api();
      List<String> log = whatIsLogged(() -> {
        server.loseStorage();
        assertEquals("5", api.get("/companies").isProblem(503, "storage-unavailable").header("Retry-After"));
        api.post("/companies", "{'name': 'Nord'}").isProblem(503, "storage-unavailable");
      });
      assertEquals(2, log.stream().filter(line -> line.contains("The storage does not answer: ")).count());
      log.forEach(line -> assertTrue(line.matches("[-0-9T:.Z]+ WARN .*: the storage is closed"), log::toString));
    }
  }

  /** {@return the lines of the log, which goes to standard error} */
  private static List<String> whatIsLogged(Runnable work) {
    PrintStream usual = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(usual);
    }
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }
}

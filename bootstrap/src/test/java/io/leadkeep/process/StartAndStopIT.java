package io.leadkeep.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.leadkeep.bootstrap.LiveServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server starts as it is configured, says in one line if it can't, and ends. */
class StartAndStopIT {
  private static final String TOKEN = "--admin-token=" + LiveServer.ADMIN_TOKEN;

  private static final int SIGINT = 2;

  @TempDir
  Path folder;

  @Test
  void endsWellWhenItIsToldToEnd() {
    try (ServerProcess server = ServerProcess.serve("memory:")) {
      assertEquals(0, server.terminate());
    }
  }

  @Test
  void endsWellWhenItIsInterrupted() throws IOException {
    assumeFalse(interruptsAreIgnored(), "whoever began the tests ignores interrupts, and so do all that they begin");
    try (ServerProcess server = ServerProcess.serve("memory:")) {
      assertEquals(0, server.interrupt());
    }
  }

  @Test
  void keepsEverythingWhenItEnds() {
    String url = "sqlite:" + folder.resolve("leadkeep.db");
    String company;
    try (ServerProcess server = ServerProcess.serve(url)) {
      company = server.api().post("/companies", "{'name': 'Åkeri'}").is(201).id();
      assertEquals(0, server.terminate());
    }
    try (ServerProcess server = ServerProcess.serve(url)) {
      server.api().get("/companies/" + company).is(200).has("/name", "Åkeri");
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    refused(Map.of(), "flag '--http-prot'", "serve", "--http-prot", "80");
    refused(Map.of(), "--http-port needs a value", "serve", "--http-port");
    refused(Map.of("LEADKEEP_HTTP_PROT", "80"), "'LEADKEEP_HTTP_PROT' in the environment", "serve");
    Path file = folder.resolve("other.properties");
    Files.writeString(file, "http.prot = 80\n");
    refused(Map.of(), "'http.prot' in the properties file", "serve", "--config", file.toString());
    refused(Map.of(), "can't be read", "serve", "--config", folder.resolve("none.properties").toString());
    refused(Map.of(), "usage: leadkeep serve|demo", "server");
    refused(Map.of(), "usage: leadkeep serve|demo");
  }

  @Test
  void refusesValuesThatCannotBe() throws Exception {
    refused(Map.of(), "'eighty'; a port is a number", "serve", "--http-port", "eighty");
    refused(Map.of(), "'65536'; a port is a number", "serve", "--http-port=65536");
    refused(Map.of(), "LEADKEEP_HTTP_HOST", "serve", "--http-host", " ");
    refused(Map.of(), "16 to 200 visible characters", "serve", "--admin-token", "short");
    refused(Map.of(), "16 to 200 visible characters", "serve", "--admin-token", "with.a-dot-in-the-middle");
    refused(Map.of(), "a storage URL begins with", "serve", "--storage-url", "oracle:thin");
    refused(Map.of(), "write memory:", "serve", "--storage-url", "memory:here");
    refused(Map.of(), "names no file", "serve", "--storage-url", "sqlite:");
    refused(Map.of(), "nowhere.example", "serve", TOKEN, "--storage-url", "memory:", "--http-port", "0",
        "--http-host", "nowhere.example");
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      refused(Map.of(), Integer.toString(taken.getLocalPort()), "serve", TOKEN, "--storage-url", "memory:",
          "--http-host", "0.0.0.0", "--http-port", Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void believesFlagsMoreThanTheEnvironmentAndThatMoreThanTheFile() throws Exception {
    Files.writeString(folder.resolve("leadkeep.properties"), "http.port = from-the-file\nhttp.host = from-the-file\n");
    refused(Map.of(), "'from-the-file'", "serve");
    refused(Map.of("LEADKEEP_HTTP_PORT", "from-the-environment"), "'from-the-environment'", "serve");
    refused(Map.of("LEADKEEP_HTTP_PORT", "from-the-environment"), "'from-a-flag'", "serve",
        "--http-port", "from-a-flag");
  }

  @Test
  void makesATokenOnceIfNoneIsGiven() throws Exception {
    String url = "--storage-url=sqlite:" + folder.resolve("leadkeep.db");
    assertTrue(linesOfAStart(url).getFirst().startsWith("leadkeep: the administrator's token is "));
    assertTrue(linesOfAStart(url).getFirst().startsWith("leadkeep: listening on "));
    assertTrue(linesOfAStart(url, TOKEN).getFirst().startsWith("leadkeep: listening on "));
  }

  /** {@return the lines that it prints up to the one that says where it listens} */
  private List<String> linesOfAStart(String... flags) throws IOException {
    List<String> command = ServerProcess.command("serve", "--http-port=0");
    command.addAll(List.of(flags));
    Process process = new ProcessBuilder(command).directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      List<String> lines = new ArrayList<>();
      while (lines.isEmpty() || !lines.getLast().startsWith("leadkeep: listening on ")) {
        lines.add(process.inputReader().readLine());
      }
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }

  private void refused(Map<String, String> environment, String words, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(ServerProcess.command(arguments)).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LEADKEEP_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> errors = process.errorReader().lines().toList();
    assertNotEquals(0, process.waitFor(), () -> String.join(" ", arguments));
    assertEquals("", output);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.getFirst().startsWith("leadkeep: ") && errors.getFirst().contains(words), errors::toString);
  }

  /** A shell begins what it runs in the background like that. */
  private static boolean interruptsAreIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status) && Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> new BigInteger(line.substring(line.indexOf(':') + 1).strip(), 16).testBit(SIGINT - 1));
  }
}

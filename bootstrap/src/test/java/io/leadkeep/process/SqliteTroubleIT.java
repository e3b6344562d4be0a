package io.leadkeep.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.LiveServer;
import io.leadkeep.bootstrap.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the server, and whoever uses it, is told when its file can't be read or written. */
class SqliteTroubleIT {
  /** Of the disk: room for the tables, and for some megabytes more; in blocks of 512 or 1,024 bytes. */
  private static final String LIMITED = "ulimit -f 16384; exec \"$@\"";

  @TempDir
  Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("leadkeep.db");
  }

  @Test
  void aDamagedFileStopsTheStart() throws Exception {
    Files.writeString(file, "Dear diary, ".repeat(500));

    assertRefused(file + " is damaged, or not a database of SQLite");

    assertEquals("Dear diary, ".repeat(500), Files.readString(file));
  }

  @Test
  void aFileThatIsAFolderStopsTheStart() throws Exception {
    Files.createDirectory(file);

    assertRefused(file + " is a folder, not a database file");
  }

  @Test
  void aFileThatAnotherProgramHoldsStopsTheStart() throws Exception {
    ServerProcess.serve(url()).terminate();
    try (Connection other = hold()) {
      assertRefused(file + " is locked by another program");
      other.rollback();
    }
  }

  @Test
  void aFileThatAnotherProgramHoldsKeepsWritersWaitingAndThenSaysSo() throws Exception {
    try (ServerProcess server = ServerProcess.serve(url())) {
      Api api = server.api();
      try (Connection other = hold()) {
        assertUnavailable(api.post("/companies", "{'name': 'Nord'}"));
        api.get("/companies?count=true").is(200).has("/total", 0);
        other.rollback();
      }
      api.post("/companies", "{'name': 'Nord'}").is(201);
      assertEquals(0, server.terminate());
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAcknowledged() {
    String acknowledged = "";
    try (ServerProcess server = ServerProcess.serve(url(), List.of("sh", "-c", LIMITED, "sh"))) {
      Api api = server.api();
      Reply reply = describe(api, 0);
      for (int number = 1; reply.status() == 200; number++) {
        acknowledged = reply.textAt("/description");
        reply = describe(api, number);
      }
      assertUnavailable(reply);
      api.get("/categories/lead").is(200).has("/description", acknowledged);
      assertUnavailable(describe(api, -1));
    }
    try (ServerProcess server = ServerProcess.serve(url())) {
      server.api().get("/categories/lead").is(200).has("/description", acknowledged);
      describe(server.api(), 0).is(200);
    }
  }

  /** Of the longest descriptions that there are, each is a change of many kilobytes. */
  private static Reply describe(Api api, int number) {
    return api.patch("/categories/lead", "{'description': '" + number + " " + "木".repeat(1_900) + "'}");
  }

  private String url() {
    return "sqlite:" + file;
  }

  private Connection hold() throws Exception {
    Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute("DELETE FROM settings");
    }
    return other;
  }

  private static void assertUnavailable(Reply reply) {
    reply.isProblem(503, "storage-unavailable");
    assertEquals("5", reply.header("Retry-After"));
  }

  private void assertRefused(String words) throws Exception {
    Process process = new ProcessBuilder(ServerProcess.command("serve", "--http-port", "0", "--storage-url", url(),
        "--admin-token", LiveServer.ADMIN_TOKEN)).start();
    List<String> errors = process.errorReader().lines().toList();
    assertNotEquals(0, process.waitFor());
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.getFirst().startsWith("leadkeep: ") && errors.getFirst().contains(words), errors::toString);
  }
}

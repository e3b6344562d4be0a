package com.example.leadkeep.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server, with the jars in a folder beside it. */
final class H2PluginIT {
  private static final String TOKEN = "a-token-for-tests-only";
  private static final String URL = "h2:data/leadkeep";

  @TempDir
  Path folder;

  @BeforeEach
  void putTheJarsBesideTheServer() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(System.getProperty("plugins")), "*.jar")) {
      for (Path jar : jars) {
        Files.copy(jar, plugins.resolve(jar.getFileName()));
      }
    }
  }

  @Test
  void keepsWhatCameOverHttp() throws Exception {
    String company;
    try (Server server = Server.start(folder, "--storage-url", URL)) {
      HttpResponse<String> created = server.post("/api/v1/companies", "{\"name\": \"Åkeri Nord AB\"}");
      assertEquals(201, created.statusCode(), created.body());
      company = created.headers().firstValue("Location").orElseThrow();
      assertEquals(200, server.get(company).statusCode());
      assertEquals(0, server.stop());
    }
    try (Server server = Server.start(folder, "--storage-url", URL)) {
      assertTrue(server.get(company).body().contains("Åkeri Nord AB"));
      assertTrue(server.get("/api/v1/companies?q=akeri").body().contains("Åkeri Nord AB"));
      assertTrue(server.get(company + "/history").body().contains("Åkeri Nord AB"));
    }
  }

  @Test
  void isFoundInAnyFolder() throws Exception {
    Path elsewhere = Files.move(folder.resolve("plugins"), folder.resolve("elsewhere"));
    try (Server server = Server.start(folder, "--storage-url", URL, "--plugins", elsewhere.toString())) {
      assertEquals(200, server.get("/api/v1/companies").statusCode());
    }
  }

  @Test
  void aServerWithoutItSaysWhatItKnows() throws Exception {
    Path none = Files.createDirectory(folder.resolve("none"));
    try (Server server = Server.run(folder, "--storage-url", URL, "--plugins", none.toString())) {
      assertEquals(List.of("leadkeep: a storage URL begins with memory:, postgresql:, sqlite:"), server.said());
      assertEquals(1, server.process.waitFor());
    }
  }

  @Test
  void aFolderThatIsNotThereStopsTheStart() throws Exception {
    try (Server server = Server.run(folder, "--plugins", "nowhere")) {
      assertEquals(
          List.of("leadkeep: LEADKEEP_PLUGINS is 'nowhere', and there is no such folder"), server.said());
      assertEquals(2, server.process.waitFor());
    }
  }

  /** A server in a process of its own. */
  private record Server(Process process, BufferedReader output, String address, HttpClient client)
      implements AutoCloseable {
    private static final String LISTENING = "leadkeep: listening on ";

    static Server start(Path folder, String... flags) throws IOException {
      Server server = run(folder, flags);
      for (String line = server.output.readLine(); line != null; line = server.output.readLine()) {
        if (line.startsWith(LISTENING)) {
          return new Server(
              server.process, server.output, line.substring(LISTENING.length()), HttpClient.newHttpClient());
        }
      }
      throw new AssertionError("the server ended with " + server.process.exitValue());
    }

    static Server run(Path folder, String... flags) throws IOException {
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
          System.getProperty("leadkeep.jar"), "serve", "--http-port", "0", "--admin-token", TOKEN));
      command.addAll(List.of(flags));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("LEADKEEP_"));
      Process process = builder.start();
      return new Server(process, process.inputReader(), "", HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
      HttpRequest request = request(path).header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(address).resolve(path)).header("Authorization", "Bearer " + TOKEN);
    }

    /** What it says of itself, until it ends. */
    List<String> said() {
      return output.lines().filter(line -> line.startsWith("leadkeep: ")).toList();
    }

    int stop() throws InterruptedException {
      process.toHandle().destroy();
      return process.waitFor();
    }

    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
      client.close();
    }
  }
}

package io.leadkeep.http;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.idempotency.AnswerOnce;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.json.Json;
import io.leadkeep.http.server.Gate;
import io.leadkeep.http.server.HttpServer;
import io.leadkeep.http.server.Route;
import io.leadkeep.http.server.Routes;
import io.leadkeep.http.server.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The real server on a free port. It knows four tokens: {@code admin}, {@code user} and {@code viewer} of the workspace
 * {@code default}, and {@code acme.admin} of a workspace that speaks Swedish.
 */
public final class RunningServer implements AutoCloseable {
  /** The header that most requests have. */
  public static final String AUTHORIZATION = "Authorization";

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Starts a server. */
  public RunningServer(Collection<Route> routes) {
    this(new HttpServer("127.0.0.1", 0, new Routes(routes), RunningServer::admit, RunningServer::once));
  }

  /** Starts a server that has room for so many streams of events, and looks after them so often. */
  public RunningServer(Collection<Route> routes, Gate gate, int mostStreams, Duration beat) {
    this(new HttpServer("127.0.0.1", 0, new Routes(routes), gate, RunningServer::once, mostStreams, beat));
  }

  private RunningServer(HttpServer server) {
    this.server = server;
    server.start();
  }

  /** {@return the answer to a request by an administrator} */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, Optional.empty(), headers);
  }

  /** {@return the answer to a request with a JSON body by an administrator} */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(method, path, Optional.of(body), headers);
  }

  /** {@return the answer to a request by an administrator, unless a header says otherwise} */
  public HttpResponse<String> send(String method, String path, Optional<String> body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .method(method, body.map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody()))
        .setHeader(AUTHORIZATION, "Bearer admin");
    body.ifPresent(present -> request.setHeader("Content-Type", "application/json"));
    for (int place = 0; place < headers.length; place += 2) {
      request.setHeader(headers[place], headers[place + 1]);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * Sends lines as they are.
   *
   * @param lines the request, in Latin-1
   * @return all that the server says before it closes the connection, which it may do before it has read all
   */
  public String raw(String... lines) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(10_000);
      try {
        socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
      } finally {
        socket.getInputStream().transferTo(said);
      }
    } catch (SocketException hungUp) {
      return said.toString(StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  /** {@return the body of an answer} */
  public static JsonNode json(HttpResponse<String> response) {
    return Json.parse(response.body().getBytes(StandardCharsets.UTF_8));
  }

  /** {@return status and code of a problem, such as {@code 404 not-found}} */
  public static String problem(HttpResponse<String> response) {
    return response.statusCode() + " " + json(response).path("code").stringValue("");
  }

  /** {@return a header of an answer; empty text if it isn't there} */
  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** {@return the port} */
  public int port() {
    return server.port();
  }

  /** Stops the server while requests may be running. */
  public void stop() {
    try {
      server.stop();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    stop();
    client.close();
  }

  private static Result<AnswerOnce.Answered> once(AnswerOnce.Command command) {
    return Result.done(new AnswerOnce.Answered(command.work().apply(command.caller()), false));
  }

  /** {@return whose token it is} */
  public static Optional<Visitor> admit(WorkspaceId workspace, String secret) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(secret)) {
        UserId id = new UserId(UUID.nameUUIDFromBytes(secret.getBytes(StandardCharsets.UTF_8)));
        Language language = workspace.equals(WorkspaceId.DEFAULT) ? Language.EN : Language.SV;
        return Optional.of(new Visitor(Caller.user(workspace, id, secret, role), new AccessTokenId(id.value()),
            TokenScope.FULL, language));
      }
    }
    return Optional.empty();
  }
}

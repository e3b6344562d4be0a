package io.leadkeep.benchmarks.server;

import io.leadkeep.benchmarks.client.Clients;
import io.leadkeep.benchmarks.client.Response;
import io.undertow.Undertow;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Undertow alone, that answers every request with the same bytes: the most that any server on it could do. */
public final class RawUndertow implements AutoCloseable {
  /** What Undertow writes by itself. */
  private static final Set<String> ITS_OWN = Set.of("content-length", "connection", "date");

  private final ServerProcess process;

  private RawUndertow(ServerProcess process) {
    this.process = process;
  }

  /** {@return a server that gives this answer} */
  public static RawUndertow answering(Response answer) {
    try {
      Path head = Files.createTempFile("answer", ".head");
      Path body = Files.createTempFile("answer", ".body");
      Files.writeString(head, answer.head());
      Files.write(body, answer.body());
      RawUndertow started = new RawUndertow(ServerProcess.start(new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp", System.getProperty("java.class.path"), RawUndertow.class.getName(), head.toString(), body.toString())));
      Files.delete(head);
      Files.delete(body);
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes the files with the head and the body of the answer. */
  public static void main(String[] arguments) throws IOException {
    Map<HttpString, String> headers = new LinkedHashMap<>();
    Files.readString(Path.of(arguments[0])).lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
      String name = line.substring(0, line.indexOf(':'));
      if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(new HttpString(name), line.substring(line.indexOf(':') + 1).strip());
      }
    });
    ByteBuffer body = ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[1])));
    Undertow undertow = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(exchange -> {
      HeaderMap answer = exchange.getResponseHeaders();
      headers.forEach(answer::put);
      exchange.getResponseSender().send(body.duplicate());
    }).build();
    undertow.start();
    InetSocketAddress address = (InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress();
    String line = "listening on http://127.0.0.1:" + address.getPort() + "\n";
    System.out.write(line.getBytes(StandardCharsets.US_ASCII));
    System.out.flush();
  }

  /** {@return clients of this server} */
  public Clients clients() {
    return new Clients(process.port());
  }

  @Override
  public void close() {
    process.close();
  }
}

package io.leadkeep.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.user.Role;
import io.leadkeep.http.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of events: many, long, and no trouble to anybody. */
class EventStreamsTest {
  private static final int ROOM = 100;
  private static final Duration FAR_LONGER_THAN_IT_TAKES = Duration.ofSeconds(25);

  private final BlockingQueue<Consumer<String>> sinks = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Socket> sockets = new ArrayList<>();
  private volatile boolean admitting = true;
  private final RunningServer server = new RunningServer(
      List.of(
          Route.get("/events", Role.VIEWER, request -> Answer.events(sink -> {
            sink.accept("early");
            sinks.add(sink);
            return ended::countDown;
          })),
          Route.get("/ping", Role.VIEWER, request -> Answer.empty(204))),
      (workspace, secret) -> admitting ? RunningServer.admit(workspace, secret) : Optional.empty(),
      ROOM, Duration.ofMillis(100));

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }

  @Test
  void sendWhatIsToldAsItIsTold() throws Exception {
    BufferedReader reader = open("GET");
    assertEquals("early", event(reader));
    Consumer<String> sink = sinks.take();
    sink.accept("one");
    assertEquals("one", event(reader));
    sink.accept("{\"åäö\": 2}");
    assertEquals("{\"åäö\": 2}", event(reader));
  }

  @Test
  void sayThatTheyAreThere() throws Exception {
    BufferedReader reader = open("GET");
    assertEquals("early", event(reader));
    String line = reader.readLine();
    while (!line.startsWith(":")) {
      line = reader.readLine();
    }
  }

  @Test
  void areMoreThanThereAreThreads() throws Exception {
    List<BufferedReader> readers = new ArrayList<>();
    for (int number = 0; number < ROOM; number++) {
      readers.add(open("GET"));
    }
    assertEquals(204, server.get("/api/v1/ping").statusCode());
    for (int number = 0; number < ROOM; number++) {
      sinks.take().accept("all");
    }
    for (BufferedReader reader : readers) {
      assertEquals("early", event(reader));
      assertEquals("all", event(reader));
    }
    assertEquals("429 rate-limited", RunningServer.problem(server.get("/api/v1/events")));
  }

  @Test
  void endWhenTheTokenDoesAndStopListening() throws Exception {
    BufferedReader reader = open("GET");
    assertEquals("early", event(reader));
    admitting = false;
    drain(reader);
    assertTrue(ended.await(60, TimeUnit.SECONDS));
  }

  @Test
  void stopListeningWhenTheReaderLeaves() throws Exception {
    assertEquals("early", event(open("GET")));
    sockets.getLast().close();
    assertTrue(ended.await(60, TimeUnit.SECONDS));
  }

  @Test
  void letAReaderGoWhoIsTooSlow() throws Exception {
    open("GET");
    Consumer<String> sink = sinks.take();
    String long64 = "x".repeat(1 << 16);
    for (int number = 0; number < 10_000 && ended.getCount() > 0; number++) {
      sink.accept(long64);
    }
    assertTrue(ended.await(60, TimeUnit.SECONDS));
  }

  @Test
  void dontHoldUpTheEndOfTheServer() throws Exception {
    List<BufferedReader> readers = List.of(open("GET"), open("GET"));
    for (BufferedReader reader : readers) {
      assertEquals("early", event(reader));
    }
    assertTimeoutPreemptively(FAR_LONGER_THAN_IT_TAKES, server::stop);
    for (BufferedReader reader : readers) {
      drain(reader);
    }
    assertTrue(ended.await(60, TimeUnit.SECONDS));
  }

  @Test
  void areNotBegunByAHead() throws Exception {
    BufferedReader reader = open("HEAD");
    assertTrue(sinks.isEmpty());
    sockets.getLast().setSoTimeout(1_000);
    assertThrows(IOException.class, () -> {
      if (reader.readLine() == null) {
        throw new IOException("closed");
      }
    });
  }

  private BufferedReader open(String method) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    socket.setSoTimeout(60_000);
    socket.getOutputStream().write((method + " /api/v1/events HTTP/1.1\r\nHost: localhost\r\n"
        + "Authorization: Bearer viewer\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    assertEquals("HTTP/1.1 200 OK", reader.readLine());
    List<String> headers = new ArrayList<>();
    for (String line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
      headers.add(line);
    }
    assertTrue(headers.contains("Content-Type: text/event-stream; charset=UTF-8"), headers.toString());
    assertTrue(headers.contains("Cache-Control: no-cache, private"), headers.toString());
    return reader;
  }

  /** {@return the data of the next event} */
  private static String event(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    while (!line.startsWith("data:")) {
      line = reader.readLine();
    }
    return line.substring("data:".length()).strip();
  }

  /** Reads to the end, however it ends. */
  private static void drain(BufferedReader reader) {
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        assertTrue(line.length() < 1_000);
      }
    } catch (java.net.SocketTimeoutException endless) {
      throw new UncheckedIOException("the stream doesn't end", endless);
    } catch (IOException cut) {
      assertTrue(ended(cut), cut.toString());
    }
  }

  private static boolean ended(IOException cut) {
    return cut.getMessage() != null;
  }
}

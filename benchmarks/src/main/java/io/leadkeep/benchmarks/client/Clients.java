package io.leadkeep.benchmarks.client;

import io.leadkeep.benchmarks.measure.Stopwatch;
import io.leadkeep.benchmarks.measure.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Clients that each send a request, wait for its answer, and send the next one; all of them on one thread, so that
 * they cost little more than their system calls.
 */
public final class Clients {
  private static final int LARGEST_ANSWER = 1 << 20;

  private final InetSocketAddress address;

  /** Makes clients of the server that listens at this port of this machine. */
  public Clients(int port) {
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /**
   * {@return how long the answers took}
   *
   * @param number how many clients
   * @param requests what they send
   * @param duration how long they go on
   * @throws IllegalStateException if an answer's status is not 2xx
   */
  public Timings run(int number, Requests requests, Duration duration) {
    return run(number, requests, new Stopwatch(duration));
  }

  /** {@return how long the answers took}, as {@link #run(int, Requests, Duration)} but for as long as this is timed */
  public Timings run(int number, Requests requests, Stopwatch stopwatch) {
    try (Selector selector = Selector.open()) {
      for (int client = 0; client < number; client++) {
        new Conversation(selector, requests::next).send();
      }
      while (selector.keys().stream().anyMatch(SelectionKey::isValid)) {
        selector.select(key -> answered((Conversation) key.attachment(), stopwatch));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return stopwatch.timings();
  }

  /** {@return the answer to one request} */
  public Response ask(byte[] request) {
    try (Selector selector = Selector.open();
        Conversation conversation = new Conversation(selector, () -> request)) {
      conversation.send();
      boolean[] whole = {false};
      while (!whole[0]) {
        selector.select(key -> whole[0] = conversation.read());
      }
      return conversation.answer();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void answered(Conversation conversation, Stopwatch stopwatch) {
    if (!conversation.read()) {
      return;
    }
    if (!Response.isFine(conversation.bytes)) {
      throw new IllegalStateException("answered " + conversation.answer());
    }
    if (stopwatch.took(System.nanoTime() - conversation.sentAt)) {
      conversation.send();
    } else {
      conversation.close();
    }
  }

  /** One client. */
  private final class Conversation implements AutoCloseable {
    private final SocketChannel channel;
    private final Supplier<byte[]> requests;
    private final byte[] bytes = new byte[LARGEST_ANSWER];
    private final ByteBuffer read = ByteBuffer.wrap(bytes);
    private long sentAt;

    Conversation(Selector selector, Supplier<byte[]> requests) throws IOException {
      this.requests = requests;
      this.channel = SocketChannel.open(address);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send() {
      read.clear();
      ByteBuffer request = ByteBuffer.wrap(requests.get());
      sentAt = System.nanoTime();
      try {
        while (request.hasRemaining()) {
          channel.write(request);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** {@return whether the answer is there} */
    boolean read() {
      try {
        if (channel.read(read) < 0) {
          throw new IOException("the server hung up");
        }
        return Response.isWhole(bytes, read.position());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    Response answer() {
      return Response.of(bytes, read.position());
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

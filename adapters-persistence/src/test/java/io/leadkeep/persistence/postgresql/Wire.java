package io.leadkeep.persistence.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** The wire to a server: it can be told to break just after a COMMIT went through, so that its answer never comes. */
final class Wire implements AutoCloseable {
  private final ServerSocket listening;
  private final int target;
  private final AtomicBoolean breaking = new AtomicBoolean();

  Wire(int target) {
    this.target = target;
    try {
      this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** Breaks the next connection that commits for the first time; later the driver has a shorter name for it. */
  void breakAtTheFirstCommit() {
    breaking.set(true);
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        connect(listening.accept());
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
    AtomicBoolean broken = new AtomicBoolean();
    Thread.ofVirtual().start(() -> copy(client, server, broken, true));
    Thread.ofVirtual().start(() -> copy(server, client, broken, false));
  }

  private void copy(Socket from, Socket to, AtomicBoolean broken, boolean asking) {
    try (from; to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[65_536];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        String text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        if (asking && text.contains("COMMIT") && breaking.compareAndSet(true, false)) {
          broken.set(true);
        } else if (!asking && broken.get()) {
          return; // the answer to the commit
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException closed) {
      // one side is gone, so the other goes too
    }
  }
}

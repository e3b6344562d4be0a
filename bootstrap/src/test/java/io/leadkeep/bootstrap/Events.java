package io.leadkeep.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A stream of events, as a program reads it. */
public final class Events implements AutoCloseable {
  private final InputStream stream;
  private final BufferedReader reader;

  Events(InputStream stream) {
    this.stream = stream;
    this.reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** {@return the data of the next event} */
  public String next() {
    try {
      String line = reader.readLine();
      while (line != null && !line.startsWith("data:")) {
        line = reader.readLine();
      }
      if (line == null) {
        throw new AssertionError("the stream has ended");
      }
      return line.substring("data:".length()).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

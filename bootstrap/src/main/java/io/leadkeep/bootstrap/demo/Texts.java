package io.leadkeep.bootstrap.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text files beside this class. */
final class Texts {
  private static final Pattern COLUMN = Pattern.compile("\\|");

  private Texts() {}

  /** {@return the rows of a table whose columns are parted by bars; lines that begin with # are remarks} */
  static List<List<String>> table(String file) {
    try (BufferedReader reader = open(file)) {
      return reader.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> list(line, COLUMN).toList())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** {@return texts by key} */
  static Properties properties(String file) {
    Properties properties = new Properties();
    try (BufferedReader reader = open(file)) {
      properties.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return properties;
  }

  /** {@return the parts of a text, without the spaces around them} */
  static Stream<String> list(String text, Pattern separator) {
    return Arrays.stream(separator.split(text, -1)).map(String::strip);
  }

  private static BufferedReader open(String file) {
    InputStream stream = Texts.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("no file " + file);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}

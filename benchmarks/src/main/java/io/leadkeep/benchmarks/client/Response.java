package io.leadkeep.benchmarks.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer.
 *
 * @param head the status line and the headers
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Response(String head, byte[] body) {
  private static final int BEHIND_PROTOCOL = "HTTP/1.1 ".length();
  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

  /** {@return the answer that the bytes up to {@code end} are} */
  static Response of(byte[] bytes, int end) {
    int head = headEnd(bytes, end);
    return new Response(new String(bytes, 0, head, StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, head, end));
  }

  /** {@return the status} */
  public int status() {
    return Integer.parseInt(head, BEHIND_PROTOCOL, BEHIND_PROTOCOL + 3, 10);
  }

  /** {@return the body as text} */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** {@return a header} */
  public Optional<String> header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /** {@return whether the bytes up to {@code end} are a whole answer} */
  static boolean isWhole(byte[] bytes, int end) {
    int head = headEnd(bytes, end);
    return head >= 0 && end >= head + length(bytes, head);
  }

  /** {@return whether the status of a whole answer is 2xx} */
  static boolean isFine(byte[] bytes) {
    return bytes[BEHIND_PROTOCOL] == '2';
  }

  private static int headEnd(byte[] bytes, int end) {
    for (int at = 3; at < end; at++) {
      if (bytes[at] == '\n' && bytes[at - 1] == '\r' && bytes[at - 2] == '\n') {
        return at + 1;
      }
    }
    return -1;
  }

  private static int length(byte[] bytes, int head) {
    int length = 0;
    for (int at = 0; at < head; at++) {
      if (bytes[at] == '\n' && startsWithLength(bytes, at + 1)) {
        for (int digit = at + 1 + LENGTH.length; bytes[digit] != '\r'; digit++) {
          if (bytes[digit] != ' ') {
            length = 10 * length + bytes[digit] - '0';
          }
        }
      }
    }
    return length;
  }

  private static boolean startsWithLength(byte[] bytes, int at) {
    for (int index = 0; index < LENGTH.length; index++) {
      if ((bytes[at + index] | 0x20) != LENGTH[index] && bytes[at + index] != LENGTH[index]) {
        return false;
      }
    }
    return true;
  }
}

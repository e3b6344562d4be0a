package io.leadkeep.application.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for a state that is made of several records and so has no version of its own. */
public final class StateTag {
  private static final int BYTES = 8;

  private StateTag() {}

  /** {@return the tag of a state; another tag for any other state, as far as 64 bits can tell} */
  public static String of(List<?> state) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest(state.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }
}

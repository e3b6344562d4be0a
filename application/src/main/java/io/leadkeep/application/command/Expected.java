package io.leadkeep.application.command;

import java.util.OptionalLong;

/**
 * Which version of a record the caller has seen, and wants to change no other.
 *
 * @param version the version; empty if any will do
 */
public record Expected(OptionalLong version) {
  /** Any version will do. */
  public static final Expected ANY = new Expected(OptionalLong.empty());

  /** {@return exactly this version} */
  public static Expected version(long version) {
    return new Expected(OptionalLong.of(version));
  }

  /** {@return whether a record of this version is another than the one that the caller has seen} */
  public boolean differs(long actual) {
    return version.isPresent() && version.getAsLong() != actual;
  }
}

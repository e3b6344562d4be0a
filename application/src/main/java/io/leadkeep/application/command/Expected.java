package io.leadkeep.application.command;

import java.util.Optional;
import java.util.Set;

/**
 * Which state of a record the caller has seen, and wants to change no other.
 *
 * @param states the states that will do: a version in decimal digits, or the {@link StateTag} of something that has no
 *     version; empty if any state will do
 */
public record Expected(Optional<Set<String>> states) {
  /** Any state will do. */
  public static final Expected ANY = new Expected(Optional.empty());

  /** {@return exactly this version} */
  public static Expected version(long version) {
    return new Expected(Optional.of(Set.of(Long.toString(version))));
  }

  /** {@return whether this version is none of those that the caller has seen} */
  public boolean differs(long version) {
    return differs(Long.toString(version));
  }

  /** {@return whether this state is none of those that the caller has seen} */
  public boolean differs(String state) {
    return states.isPresent() && !states.get().contains(state);
  }
}

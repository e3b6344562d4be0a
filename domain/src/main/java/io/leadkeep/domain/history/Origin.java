package io.leadkeep.domain.history;

import java.time.Instant;
import java.util.UUID;

/**
 * When a change was made, by whom and because of what.
 *
 * @param at when, in whole milliseconds
 * @param actor by whom
 * @param cause because of what
 * @param correlation the same for all that one command brought about (H1)
 */
public record Origin(Instant at, Actor actor, Cause cause, UUID correlation) {
  /** {@return the same moment and command, but another actor and cause} */
  public Origin because(Actor other, Cause reason) {
    return new Origin(at, other, reason, correlation);
  }
}

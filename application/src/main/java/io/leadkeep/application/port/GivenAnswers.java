package io.leadkeep.application.port;

import java.time.Instant;
import java.util.Optional;

/**
 * The answers of the workspace that a repeated request gets again. Of two units that keep an answer under the same key
 * the later one finds that of the earlier one, as with everything in {@link Storage}.
 */
public interface GivenAnswers {
  /** {@return the answer under this key, however old it is} */
  Optional<GivenAnswer> find(AnswerKey key);

  /** Keeps an answer, in place of the one that is there under this key, if there is one. */
  void keep(AnswerKey key, GivenAnswer answer);

  /** Forgets answers that were given before {@code before}, the oldest first and {@code most} at a time. */
  void forget(Instant before, int most);

  /** {@return how many answers were given before {@code before}} */
  long count(Instant before);
}

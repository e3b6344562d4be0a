package io.leadkeep.http.server;

/** What becomes of a request that comes again with the same {@code Idempotency-Key}. */
public enum Repeats {
  /** The key means nothing here. */
  IGNORED,
  /** It was done once, and is given the first answer again. */
  ANSWERED_AGAIN,
  /** It may not have a key, since its answer must not be kept. */
  REFUSED
}

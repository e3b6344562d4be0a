package io.leadkeep.application.filter;

/** How a term of a filter compares. */
public enum Operator {
  /** Is one of the values. */
  IN,
  /** Is none of the values; a record without a value matches (W2). */
  NOT_IN,
  /** Is the one value, {@code true} or {@code false}. */
  IS,
  /** Is at or after the one value, an instant. */
  AFTER,
  /** Is before the one value, an instant. */
  BEFORE,
  /** Each word of the one value begins a word of the record (T1). */
  MATCHES
}

package io.leadkeep.domain.filter;

/** How a term of a filter compares. Days and periods are those of the workspace's time zone; weeks begin on Monday. */
public enum Operator {
  /** Is one of the values; {@code none} among them stands for records without a value. */
  IN,
  /** Is none of the values; a record without a value matches (W2), unless {@code none} is among them. */
  NOT_IN,
  /** Holds a value. */
  EXISTS,
  /** Holds no value. */
  ABSENT,
  /** Is the one value, {@code true} or {@code false}. */
  IS,
  /** Each word of the one value begins a word of the record (T1). */
  MATCHES,
  /** Is at or after the one value, an instant or the beginning of a day. */
  AFTER,
  /** Is before the one value, an instant or the beginning of a day. */
  BEFORE,
  /** Lies between the two values: instants, the second one not included, or days, both included. */
  BETWEEN,
  /** Lies in the one value, a {@link Period}, as seen when the question is asked. */
  IN_PERIOD,
  /** Lies in the days before today, as many as the one value says, or today. */
  LAST_DAYS,
  /** Lies before all that {@link #LAST_DAYS} of the same value names. */
  OLDER_THAN_DAYS,
  /**
   * Became the first value, as history tells: at any time, or between the two moments that follow, instants or days as
   * with {@link #BETWEEN}.
   */
  REACHED
}

package io.leadkeep.application.search;

/** A field that records can be listed by. */
public interface QueryField {
  /** What a field holds, and so how it is compared. */
  enum Kind {
    /** An id; can be filtered and grouped. */
    ID,
    /** A code, a text compared as it is; can be filtered and grouped. */
    CODE,
    /** Any number of codes; can be filtered: a record holds each of them, and nothing if it has none. */
    CODES,
    /** A time in milliseconds or a day since 1970; can be filtered by range and sorted. */
    NUMBER,
    /** The collation key of a text (T1); can be sorted. */
    SORT_KEY,
    /** The folded words of a record (T1); can be filtered by prefixes. */
    WORDS
  }

  /** {@return what the field holds} */
  Kind kind();
}

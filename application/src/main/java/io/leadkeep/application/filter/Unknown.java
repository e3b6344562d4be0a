package io.leadkeep.application.filter;

/** What becomes of a value that names nothing: no list item, or no record. */
public enum Unknown {
  /** It is a mistake of whoever asks. */
  REFUSED,
  /** It matches no record: it was there when the question was saved, and is gone by now. */
  MATCHES_NOTHING
}

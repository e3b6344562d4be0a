package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;

/**
 * The computed columns of a row with one text to find and sort it by.
 *
 * @param sortKey sorts it
 * @param words its words, as {@link Words} writes them
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record NameKeys(byte[] sortKey, String words) {
  static NameKeys of(String text, SortKeys sortKeys) {
    return new NameKeys(sortKeys.key(text), Words.of(text));
  }
}

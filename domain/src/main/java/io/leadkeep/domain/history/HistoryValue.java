package io.leadkeep.domain.history;

import io.leadkeep.domain.listitem.Label;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What a field held, as it was that day: a name that changes later does not change here (C5). */
public sealed interface HistoryValue {
  /**
   * A text, a date, a code.
   *
   * @param value the text
   */
  record Text(String value) implements HistoryValue {}

  /**
   * A number.
   *
   * @param value the number
   */
  record Number(long value) implements HistoryValue {}

  /**
   * Yes or no.
   *
   * @param value yes
   */
  record Flag(boolean value) implements HistoryValue {}

  /**
   * A category or a lead status.
   *
   * @param id its id
   * @param key its key
   * @param name its name that day
   */
  record Item(UUID id, String key, Label name) implements HistoryValue {}

  /**
   * A company or a user.
   *
   * @param id the id
   * @param name the name that day
   */
  record Named(UUID id, String name) implements HistoryValue {}

  /**
   * A contact; without a name, so that a deleted one leaves none behind (R2).
   *
   * @param id the id
   */
  record Anonymous(UUID id) implements HistoryValue {}

  /**
   * Several texts under one name: an amount with its currency, a lead source.
   *
   * @param parts the texts by name
   */
  record Parts(SortedMap<String, String> parts) implements HistoryValue {
    /** Keeps a copy. */
    public Parts {
      parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
  }
}

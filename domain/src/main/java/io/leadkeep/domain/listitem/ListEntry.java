package io.leadkeep.domain.listitem;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/**
 * What every list item has (C1, C3, C5, L2).
 *
 * @param key the stable name for programs
 * @param name the name
 * @param description the description, shown as a tooltip; may be absent
 * @param rank the place in the list, from 1; no two items of a list share one
 * @param deleted whether it is out of the pick lists
 */
public record ListEntry(ItemKey key, Label name, Optional<Label> description, int rank, boolean deleted) {
  /** The highest rank that may be asked for. */
  public static final int HIGHEST_RANK = 1_000_000;

  /** Checks the rank. */
  public ListEntry {
    if (rank < 1) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
  }

  /** {@return the same entry with another name} */
  public ListEntry named(Label other) {
    return new ListEntry(key, other, description, rank, deleted);
  }

  /** {@return the same entry with another description, or none} */
  public ListEntry described(Optional<Label> other) {
    return new ListEntry(key, name, other, rank, deleted);
  }

  /** {@return the same entry at another place} */
  public ListEntry ranked(int other) {
    return new ListEntry(key, name, description, other, deleted);
  }

  /** {@return the same entry, in or out of the pick lists} */
  public ListEntry deleted(boolean out) {
    return new ListEntry(key, name, description, rank, out);
  }
}

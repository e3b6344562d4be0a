package io.leadkeep.http.count;

import java.util.List;
import java.util.Optional;

/**
 * How many records there are of each kind.
 *
 * @param groups the groups
 * @param total how many there are in all
 */
record CountsJson(List<Counted> groups, long total) {
  /** A group, which may have groups of its own. */
  sealed interface Counted {}

  /**
   * One group.
   *
   * @param key what its records have in common, for programs; absent for those without a value
   * @param label the same, for people
   * @param count how many they are
   */
  record GroupJson(Optional<String> key, String label, long count) implements Counted {}

  /**
   * One row of a cross table.
   *
   * @param key what its records have in common, for programs; absent for those without a value
   * @param label the same, for people
   * @param count how many they are
   * @param groups the same records by the second field
   */
  record RowJson(Optional<String> key, String label, long count, List<Counted> groups) implements Counted {}
}

package io.leadkeep.application.count;

import java.util.List;
import java.util.Optional;

/**
 * How many records there are of each kind.
 *
 * @param groups the groups that have records, in the order of their list; the one without a value last
 * @param total how many there are in all
 */
public record Counts(List<Group> groups, long total) {
  /**
   * One group.
   *
   * @param key what its records have in common; empty for those without a value
   * @param count how many they are
   * @param groups the same records by the second field, in the same manner; empty if there is none
   */
  public record Group(Optional<GroupKey> key, long count, List<Group> groups) {}
}

package io.leadkeep.application.board;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.count.Dimension;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.Uuids;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one field in the order in which a board shows them, and how many records hold each.
 *
 * @param named what each value is to a reader; several may be the same to him
 * @param counts how many records hold each value
 */
record BoardColumns(Map<Operand, GroupKey> named, Map<Optional<Operand>, Long> counts) {
  /**
   * {@return the values that were counted, and all others that there are}
   *
   * @param asked what may be the name of one more value, which a board shows though it has no records
   */
  static <F extends QueryField> BoardColumns of(
      Transaction transaction,
      Dimension<F> dimension,
      Map<Optional<Operand>, Long> counts,
      Optional<String> asked) {
    Set<Operand> present = new LinkedHashSet<>();
    asked.flatMap(Uuids::parse).ifPresent(id -> present.add(new Operand.Id(id)));
    counts.keySet().forEach(value -> value.ifPresent(present::add));
    return new BoardColumns(dimension.naming().name(transaction, present), counts);
  }

  /** {@return what can be chosen, and what isn't but has records (L4); the one without a value last} */
  List<Optional<GroupKey>> shown() {
    Set<Optional<GroupKey>> shown = new LinkedHashSet<>();
    for (GroupKey key : named.values()) {
      if (!isDeleted(key) || count(Optional.of(key)) > 0) {
        shown.add(Optional.of(key));
      }
    }
    if (count(Optional.empty()) > 0) {
      shown.add(Optional.empty());
    }
    return List.copyOf(shown);
  }

  /** {@return all there are, whether they are shown or not} */
  List<Optional<GroupKey>> all() {
    Set<Optional<GroupKey>> all = new LinkedHashSet<>();
    named.values().forEach(key -> all.add(Optional.of(key)));
    all.add(Optional.empty());
    return List.copyOf(all);
  }

  /** {@return the values that are this to a reader} */
  Set<Operand> values(Optional<GroupKey> key) {
    if (key.isEmpty()) {
      return Set.of(new Operand.Absent());
    }
    Set<Operand> values = new LinkedHashSet<>();
    named.forEach((value, name) -> {
      if (name.equals(key.get())) {
        values.add(value);
      }
    });
    return values;
  }

  long count(Optional<GroupKey> key) {
    long sum = 0;
    for (Map.Entry<Optional<Operand>, Long> counted : counts.entrySet()) {
      if (counted.getKey().map(named::get).equals(key)) {
        sum += counted.getValue();
      }
    }
    return sum;
  }

  /** {@return those that have records, with their numbers} */
  List<Board.Part> parts() {
    return shown().stream().map(key -> new Board.Part(key, count(key))).filter(part -> part.count() > 0).toList();
  }

  /** {@return the same values, counted among other records} */
  BoardColumns counting(Map<Optional<Operand>, Long> others) {
    return new BoardColumns(new LinkedHashMap<>(named), others);
  }

  private static boolean isDeleted(GroupKey key) {
    return key instanceof GroupKey.Item(var item) && item.entry().deleted();
  }
}

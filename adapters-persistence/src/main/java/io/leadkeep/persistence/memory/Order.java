package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The total order of a list: its sort fields in turn, what has no value last either way, ties by id. */
record Order<F extends QueryField>(List<Sort<F>> sort) implements Comparator<Position> {
  /** As their texts: {@link UUID#compareTo} takes the highest bit for a sign. */
  private static final Comparator<UUID> BY_ID =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  @Override
  public int compare(Position one, Position other) {
    for (int place = 0; place < sort.size(); place++) {
      int result = compare(one.values().get(place), other.values().get(place), sort.get(place).descending());
      if (result != 0) {
        return result;
      }
    }
    return BY_ID.compare(one.id(), other.id());
  }

  /** {@return where a record stands in this order} */
  <R> Position position(R record, Fields<F, R> fields) {
    return new Position(
        sort.stream().map(by -> fields.read(by.field(), record).sortValue()).toList(), fields.id(record));
  }

  private static int compare(SortValue one, SortValue other, boolean descending) {
    boolean absent = one instanceof SortValue.Absent;
    if (absent || other instanceof SortValue.Absent) {
      return Boolean.compare(absent, other instanceof SortValue.Absent);
    }
    int result = one instanceof SortValue.Number(long number) && other instanceof SortValue.Number(long second)
        ? Long.compare(number, second)
        : Arrays.compareUnsigned(((SortValue.Key) one).bytes(), ((SortValue.Key) other).bytes());
    return descending ? -result : result;
  }
}

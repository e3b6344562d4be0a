package io.leadkeep.application.count;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.Term;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts one kind of record by one field.
 *
 * @param <F> the storage's fields
 */
final class Grouping<F extends QueryField> {
  private final FieldTable<F> table;
  private final Map<String, F> fields;
  private final F category;

  /** Counts by fields under their names in the API, and by the group of {@code category}. */
  Grouping(FieldTable<F> table, Map<String, F> fields, F category) {
    this.table = table;
    this.fields = fields;
    this.category = category;
  }

  Result<Counts> count(Transaction transaction, Search<F, ?> search, String groupBy, List<Term> terms) {
    boolean byGroup = groupBy.equals("categoryGroup");
    F field = byGroup ? category : fields.get(groupBy);
    if (field == null) {
      return Result.refused(new Refusal.InvalidParameter("groupBy", ValueProblem.UNKNOWN_VALUE));
    }
    return table.criteria(transaction, terms).map(criteria -> {
      Map<Optional<Operand>, Long> counted = search.groups(field, criteria);
      List<Counts.Group> groups = new ArrayList<>(named(transaction, groupBy, counted));
      long none = counted.getOrDefault(Optional.<Operand>empty(), 0L);
      if (none > 0) {
        groups.add(new Counts.Group(Optional.empty(), none));
      }
      return new Counts(groups, counted.values().stream().mapToLong(Long::longValue).sum());
    });
  }

  private static List<Counts.Group> named(
      Transaction transaction, String groupBy, Map<Optional<Operand>, Long> counted) {
    return switch (groupBy) {
      case "leadStatus" -> items(transaction.leadStatuses(), counted);
      case "category" -> items(transaction.categories(), counted);
      case "categoryGroup" -> categoryGroups(transaction, counted);
      case "owner" -> owners(transaction, counted);
      default -> texts(counted);
    };
  }

  private static <I extends ListItem<I>> List<Counts.Group> items(
      ItemList<I> list, Map<Optional<Operand>, Long> counted) {
    List<Counts.Group> groups = new ArrayList<>();
    for (I item : list.items()) {
      long count = counted.getOrDefault(Optional.<Operand>of(new Operand.Id(item.id().value())), 0L);
      if (count > 0) {
        groups.add(new Counts.Group(Optional.of(new GroupKey.Item(item)), count));
      }
    }
    return groups;
  }

  private static List<Counts.Group> categoryGroups(
      Transaction transaction, Map<Optional<Operand>, Long> counted) {
    Map<CategoryGroup, Long> sums = new EnumMap<>(CategoryGroup.class);
    transaction.categories().items().forEach(item -> {
      Long count = counted.get(Optional.<Operand>of(new Operand.Id(item.id().value())));
      if (count != null) {
        sums.merge(item.group(), count, Long::sum);
      }
    });
    return sums.entrySet().stream()
        .map(entry -> new Counts.Group(Optional.of(new GroupKey.Group(entry.getKey())), entry.getValue()))
        .toList();
  }

  private static List<Counts.Group> owners(Transaction transaction, Map<Optional<Operand>, Long> counted) {
    Map<UUID, Long> byId = new HashMap<>();
    counted.forEach((key, count) -> {
      if (key.isPresent() && key.get() instanceof Operand.Id(UUID id)) {
        byId.put(id, count);
      }
    });
    return transaction.unit().users().find(byId.keySet().stream().map(UserId::new).toList()).stream()
        .sorted(Comparator.comparing((User user) -> user.name().value()).thenComparing(user -> user.id().value()))
        .map(user -> new Counts.Group(Optional.of(new GroupKey.Owner(user)), byId.get(user.id().value())))
        .toList();
  }

  private static List<Counts.Group> texts(Map<Optional<Operand>, Long> counted) {
    List<Counts.Group> groups = new ArrayList<>();
    counted.forEach((key, count) -> {
      if (key.isPresent() && key.get() instanceof Operand.Code(String value)) {
        groups.add(new Counts.Group(Optional.of(new GroupKey.Text(value)), count));
      }
    });
    groups.sort(Comparator.comparing(group -> group.key().orElseThrow().toString()));
    return groups;
  }
}

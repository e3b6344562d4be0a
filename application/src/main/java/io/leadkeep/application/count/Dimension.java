package io.leadkeep.application.count;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.user.UserId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One field that records are counted by.
 *
 * @param <F> the storage's fields
 * @param field the field that the storage counts by
 * @param naming what the values that were found are to a reader, in the order in which they are shown; several values
 *     may be the same to him
 */
public record Dimension<F extends QueryField>(F field, Naming naming) {
  /** Names values. */
  @FunctionalInterface
  public interface Naming {
    /** {@return what these values are to a reader, in order} */
    Map<Operand, GroupKey> name(Transaction transaction, Set<Operand> values);
  }

  /** {@return a field of list items, by rank} */
  static <F extends QueryField, I extends ListItem<I>> Dimension<F> items(
      F field, Function<Transaction, ItemList<I>> list) {
    return new Dimension<>(field, (transaction, values) ->
        named(list.apply(transaction).items().stream(), item -> item.id().value(), GroupKey.Item::new));
  }

  /** {@return the groups of a field of categories, in the order of their constants} */
  static <F extends QueryField> Dimension<F> groups(F category) {
    return new Dimension<>(category, (transaction, values) -> named(
        transaction.categories().items().stream().sorted(Comparator.comparing(Category::group)),
        item -> item.id().value(), item -> new GroupKey.Group(item.group())));
  }

  /** {@return a field of users, in the order of their names} */
  static <F extends QueryField> Dimension<F> users(F field) {
    return new Dimension<>(field, (transaction, values) -> {
      List<UserId> ids = values.stream().flatMap(Dimension::id).map(UserId::new).toList();
      return named(inOrder(transaction, transaction.unit().users().find(ids).stream()
          .sorted(Comparator.comparing(user -> user.id().value().toString())), user -> user.name().value()),
          user -> user.id().value(), GroupKey.Owner::new);
    });
  }

  /** {@return a field of statuses of sales, in the order of their constants} */
  static <F extends QueryField> Dimension<F> saleStatuses(F field) {
    return new Dimension<>(field, (transaction, values) -> {
      Map<Operand, GroupKey> named = new LinkedHashMap<>();
      for (SaleStatus status : SaleStatus.values()) {
        named.put(new Operand.Code(status.name()), new GroupKey.Status(status));
      }
      return named;
    });
  }

  /** {@return a field of texts, in their order} */
  static <F extends QueryField> Dimension<F> texts(F field) {
    return new Dimension<>(field, (transaction, values) -> {
      Map<Operand, GroupKey> named = new LinkedHashMap<>();
      inOrder(transaction, values.stream().flatMap(Dimension::text).sorted(), Function.identity())
          .forEach(text -> named.put(new Operand.Code(text), new GroupKey.Text(text)));
      return named;
    });
  }

  /** {@return values in the order of the workspace's sort language (T1); ties stay as they are} */
  private static <T> Stream<T> inOrder(Transaction transaction, Stream<T> values, Function<T, String> text) {
    SortKeys keys = SortKeys.of(transaction.settings().sortLanguage());
    return values.map(value -> Map.entry(keys.key(text.apply(value)), value))
        .sorted(Map.Entry.comparingByKey(Arrays::compareUnsigned))
        .map(Map.Entry::getValue);
  }

  private static <T> Map<Operand, GroupKey> named(
      Stream<T> values, Function<T, UUID> id, Function<T, GroupKey> key) {
    Map<Operand, GroupKey> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(new Operand.Id(id.apply(value)), key.apply(value)));
    return named;
  }

  private static Stream<UUID> id(Operand operand) {
    return operand instanceof Operand.Id(UUID id) ? Stream.of(id) : Stream.empty();
  }

  private static Stream<String> text(Operand operand) {
    return operand instanceof Operand.Code(String text) ? Stream.of(text) : Stream.empty();
  }
}

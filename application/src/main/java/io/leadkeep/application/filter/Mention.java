package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list item that a filter names: a deleted one still matches (C3, L4), and whoever sees the filter should know.
 *
 * @param field the field
 * @param value the id or key that the filter names it by
 * @param item the item
 */
public record Mention(String field, String value, ListItem<?> item) {
  /** {@return the list items that a filter names, each once a field} */
  public static List<Mention> in(Transaction transaction, Filter filter) {
    return filter.anyOf().stream()
        .flatMap(List::stream)
        .flatMap(term -> list(transaction, term).stream().flatMap(list -> mentions(list, term)))
        .distinct()
        .toList();
  }

  private static Optional<ItemList<? extends ListItem<?>>> list(Transaction transaction, Term term) {
    return switch (term.field()) {
      case "category" -> Optional.of(transaction.categories());
      case "leadStatus" -> Optional.of(transaction.leadStatuses());
      default -> Optional.empty();
    };
  }

  private static Stream<Mention> mentions(ItemList<? extends ListItem<?>> list, Term term) {
    return term.values().stream().flatMap(value -> list.find(new ItemRef(value)).stream()
        .map(item -> new Mention(term.field(), value, item)));
  }
}

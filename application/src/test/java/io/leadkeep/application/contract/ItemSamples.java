package io.leadkeep.application.contract;

import io.leadkeep.application.port.Items;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * One kind of list item, and what it looks like.
 *
 * @param <I> the type of the items
 * @param name what the list is called
 * @param store where it is kept
 * @param predefined what every {@link TestWorkspace} has of them, by rank
 * @param item an item with this name and rank
 * @param like makes of an item its next version, which is like a sample in all that may change but the name
 * @param samples items that differ in every field that an item of this kind has
 */
public record ItemSamples<I extends ListItem<I>>(
    String name,
    Function<UnitOfWork, Items<I>> store,
    List<I> predefined,
    BiFunction<String, Integer, I> item,
    BinaryOperator<I> like,
    List<I> samples) {
  Items<I> in(UnitOfWork unit) {
    return store.apply(unit);
  }

  /** {@return the same item, one version later, under another name} */
  static <I extends ListItem<I>> I renamed(I item, String name) {
    return item.with(item.entry().named(Label.written(new ShortText(name)))).at(item.version() + 1);
  }

  /** {@return the same item, one version later, at another place} */
  static <I extends ListItem<I>> I ranked(I item, int rank) {
    return item.with(item.entry().ranked(rank)).at(item.version() + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}

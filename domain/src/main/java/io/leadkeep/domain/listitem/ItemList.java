package io.leadkeep.domain.listitem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A whole list, deleted items included, in rank order.
 *
 * @param <I> the kind of item
 * @param items the items by rank
 */
public record ItemList<I extends ListItem<I>>(List<I> items) {
  /** Sorts by rank. */
  public ItemList {
    items = items.stream().sorted(Comparator.comparingInt((I item) -> item.entry().rank())).toList();
  }

  /** {@return the item with this id, deleted or not} */
  public Optional<I> find(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** {@return the item with this id or key, deleted or not} */
  public Optional<I> find(ItemRef ref) {
    return items.stream().filter(item -> isCalled(item, ref.idOrKey())).findFirst();
  }

  /**
   * {@return the item with this id, deleted or not}
   *
   * @throws IllegalStateException if there is none: a record refers to an item that was never in the list
   */
  public I require(ItemId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no list item " + id));
  }

  /** {@return the items that can be chosen, by rank} */
  public List<I> choosable() {
    return items.stream().filter(item -> !item.entry().deleted()).toList();
  }

  /** {@return the items for which {@code test} holds, by rank} */
  public List<I> where(Predicate<I> test) {
    return items.stream().filter(test).toList();
  }

  /** {@return all keys, those of deleted items included} */
  public Collection<ItemKey> keys() {
    return items.stream().map(item -> item.entry().key()).toList();
  }

  /** {@return the rank behind all others} */
  public int lastRank() {
    return items.isEmpty() ? 1 : items.getLast().entry().rank() + 1;
  }

  /**
   * {@return the other item of the same name, deleted ones included (C1)}
   *
   * @param name the name to compare
   * @param self the item that is to bear it, if it exists already
   * @param folding the folding for uniqueness (T1)
   */
  public Optional<I> twin(String name, Optional<? extends ItemId> self, UnaryOperator<String> folding) {
    String folded = folding.apply(name);
    return items.stream()
        .filter(item -> self.isEmpty() || !item.id().equals(self.get()))
        .filter(item -> folding.apply(item.entry().name().base()).equals(folded))
        .findFirst();
  }

  /**
   * {@return the items that have to move up one place so that {@code rank} is free, moved, the highest rank first}
   *
   * @param rank the rank that is wanted
   * @param self the item that wants it, if it is in the list already
   */
  public List<I> makingRoom(int rank, Optional<? extends ItemId> self) {
    List<I> moved = new ArrayList<>();
    int wanted = rank;
    for (I item : items) {
      boolean other = self.isEmpty() || !item.id().equals(self.get());
      if (other && item.entry().rank() == wanted) {
        wanted++;
        moved.addFirst(item.with(item.entry().ranked(wanted)));
      }
    }
    return moved;
  }

  /**
   * {@return the items whose rank changes when the list is put in a new order (C5), changed}
   *
   * <p>Ranks become 1, 2, 3 …; deleted items that the order leaves out stand behind the others, as they stood.
   *
   * @param order ids of items of this list, each once
   */
  public List<I> reordered(List<UUID> order) {
    List<I> target = new ArrayList<>();
    order.forEach(id -> items.stream().filter(item -> item.id().value().equals(id)).forEach(target::add));
    items.stream().filter(item -> !order.contains(item.id().value())).forEach(target::add);
    List<I> moved = new ArrayList<>();
    for (int place = 0; place < target.size(); place++) {
      I item = target.get(place);
      if (item.entry().rank() != place + 1) {
        moved.add(item.with(item.entry().ranked(place + 1)));
      }
    }
    return moved;
  }

  private static boolean isCalled(ListItem<?> item, String idOrKey) {
    return item.entry().key().value().equals(idOrKey) || item.id().value().toString().equals(idOrKey);
  }
}

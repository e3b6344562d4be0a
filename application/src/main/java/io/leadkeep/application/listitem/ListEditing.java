package io.leadkeep.application.listitem;

import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.StateTag;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemId;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What commands on categories and on lead statuses have in common (C1, C3, C5, L2).
 *
 * @param <I> the kind of item
 */
public final class ListEditing<I extends ListItem<I>> {
  private final Transaction transaction;
  private final RecordType<I> type;
  private ItemList<I> list;

  /**
   * Edits one list.
   *
   * @param transaction the command's transaction
   * @param type how its items are saved
   * @param list the list as it is
   */
  public ListEditing(Transaction transaction, RecordType<I> type, ItemList<I> list) {
    this.transaction = transaction;
    this.type = type;
    this.list = list;
  }

  /** {@return the state of the list's order, for {@code If-Match}} */
  public static String orderState(ItemList<?> list) {
    return StateTag.of(list.choosable().stream().map(item -> item.id().value()).toList());
  }

  /** {@return what a new item has as a list item; refused: Invalid, DuplicateName} */
  public Result<ListEntry> added(ItemEdit edit) {
    Optional<ShortText> name = edit.name().on(Optional.empty());
    if (name.isEmpty()) {
      return Result.refused(Refusal.invalid("/name", ValueProblem.REQUIRED));
    }
    ItemKey key = ItemKey.of(Foldings.words(name.get().value()), list.keys());
    ListEntry entry = new ListEntry(key, Label.written(name.get()),
        edit.description().on(Optional.<LongText>empty()).map(Label::written),
        edit.rank().orElse(list.lastRank()), false);
    return unique(entry, Optional.empty()).map(checked -> {
      makeRoom(checked.rank(), Optional.empty());
      return checked;
    });
  }

  /** {@return what an item has as a list item after an edit; refused: Invalid, DuplicateName} */
  public Result<ListEntry> edited(I before, ItemEdit edit) {
    if (edit.name().clears()) {
      return Result.refused(Refusal.invalid("/name", ValueProblem.REQUIRED));
    }
    ListEntry entry = before.entry();
    if (edit.name() instanceof Edit.Put<ShortText>(ShortText name)
        && !name.value().equals(Labels.name(edit.reader(), before))) {
      entry = entry.named(Label.written(name));
    }
    Optional<String> shown = Labels.description(edit.reader(), before);
    if (!edit.description().on(shown.map(LongText::new)).map(LongText::value).equals(shown)) {
      entry = entry.described(edit.description().written().map(Label::written));
    }
    ListEntry ranked = entry.ranked(edit.rank().orElse(entry.rank()));
    return unique(ranked, Optional.of(before.id())).map(checked -> {
      if (checked.rank() != before.entry().rank()) {
        makeRoom(checked.rank(), Optional.of(before.id()));
      }
      return checked;
    });
  }

  /**
   * Puts the list in a new order (C5).
   *
   * @param order every item that can be chosen, once; deleted ones may be named too
   * @return the list in its new order; refused: Invalid
   */
  public Result<ItemList<I>> reordered(List<ItemRef> order) {
    List<Violation> violations = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      Optional<UUID> id = list.find(order.get(place)).map(item -> item.id().value());
      String pointer = "/ids/" + place;
      if (id.isEmpty()) {
        violations.add(new Violation(pointer, ValueProblem.UNKNOWN_REFERENCE));
      } else if (ids.contains(id.get())) {
        violations.add(new Violation(pointer, ValueProblem.DUPLICATE));
      } else {
        ids.add(id.get());
      }
    }
    if (violations.isEmpty() && !list.choosable().stream().allMatch(item -> ids.contains(item.id().value()))) {
      violations.add(new Violation("/ids", ValueProblem.INCOMPLETE));
    }
    if (!violations.isEmpty()) {
      return Result.refused(new Refusal.Invalid(violations));
    }
    list.reordered(ids).forEach(this::save);
    return Result.done(list);
  }

  /** {@return the item in or out of the pick lists (C3), saved} */
  public I deleted(I item, boolean out) {
    return save(item.with(item.entry().deleted(out)));
  }

  /** {@return an item of the list as it is from now on} An item may be saved more than once in one command. */
  public I save(I after) {
    I before = list.require(after.id());
    I saved = transaction.journal()
        .change(type, before, after.at(before.version()), transaction.attribution());
    List<I> all = new ArrayList<>(list.items());
    all.replaceAll(item -> item.id().equals(saved.id()) ? saved : item);
    list = new ItemList<>(all);
    return saved;
  }

  /** {@return the list as it is from now on} */
  public ItemList<I> list() {
    return list;
  }

  private void makeRoom(int rank, Optional<? extends ItemId> self) {
    list.makingRoom(rank, self).forEach(this::save);
  }

  private Result<ListEntry> unique(ListEntry entry, Optional<? extends ItemId> self) {
    return list.twin(entry.name().base(), self, Foldings::uniqueness)
        .<Result<ListEntry>>map(twin -> Result.refused(
            new Refusal.DuplicateName(twin.id().value(), twin.entry().deleted())))
        .orElse(Result.done(entry));
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Items;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.listitem.ItemId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import java.util.List;
import java.util.Optional;

/** A list of items, none of which may bear the name of another (C1). */
final class MemoryItems<D extends ItemId, I extends ListItem<I>> implements Items<I> {
  private final MemoryRecords<D, I> records;

  MemoryItems(Draft draft, Table<D, I> table) {
    this.records = new MemoryRecords<>(draft, table);
  }

  @Override
  public ItemList<I> all() {
    return new ItemList<>(List.copyOf(records.rows().all()));
  }

  @Override
  public void insert(I item) {
    requireOwnName(item);
    records.insert(item);
  }

  @Override
  public void update(I item) {
    requireOwnName(item);
    records.update(item);
  }

  /** Units run one after the other, so that one which looked for a twin can't get here. */
  private void requireOwnName(I item) {
    if (all().twin(item.entry().name().base(), Optional.of(item.id()), Foldings::uniqueness).isPresent()) {
      throw new IllegalStateException("two items are called " + item.entry().name().base());
    }
  }
}

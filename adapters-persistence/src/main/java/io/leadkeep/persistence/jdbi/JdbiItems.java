package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Items;
import io.leadkeep.domain.listitem.ItemId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;

/** A list of items, read as a whole. That no two share a name is a key of the table. */
final class JdbiItems<I extends ListItem<I>> implements Items<I> {
  private final JdbiRecords<ItemId, I> records;

  JdbiItems(Session session, RecordTable<I> table) {
    this.records = new JdbiRecords<>(session, table, ItemId::value);
  }

  @Override
  public ItemList<I> all() {
    return new ItemList<>(records.all());
  }

  @Override
  public void insert(I item) {
    records.insert(item);
  }

  @Override
  public void update(I item) {
    records.update(item);
  }
}

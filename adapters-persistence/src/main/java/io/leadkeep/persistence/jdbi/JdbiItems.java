package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Items;
import io.leadkeep.domain.listitem.ItemId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import java.util.Optional;

/** A list of items, read as a whole. That no two share a name is a key of the table. */
final class JdbiItems<I extends ListItem<I>> implements Items<I> {
  private final Session session;
  private final RecordTable<I> table;
  private final JdbiRecords<ItemId, I> records;

  JdbiItems(Session session, RecordTable<I> table) {
    this.session = session;
    this.table = table;
    this.records = new JdbiRecords<>(session, table, ItemId::value);
  }

  @Override
  public ItemList<I> all() {
    return session.administered(table.name(), () -> Optional.of(new ItemList<>(records.all()))).orElseThrow();
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

package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/** Categories. */
public final class CategoryRecord implements RecordType<Category> {
  /** The one way to save them. */
  public static final CategoryRecord TYPE = new CategoryRecord();

  private CategoryRecord() {}

  @Override
  public RecordRef ref(Category record) {
    return new RecordRef(RecordKind.CATEGORY, record.id().value());
  }

  @Override
  public long version(Category record) {
    return record.version();
  }

  @Override
  public Category next(Category record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(Category record) {
    return new Fields()
        .with("name", record.entry().name())
        .with("description", record.entry().description())
        .with("group", record.group())
        .with("leadStatusEnabled", record.leadStatusEnabled())
        .with("rank", record.entry().rank())
        .with("deleted", record.entry().deleted())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Category record) {
    unit.categories().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Category record) {
    unit.categories().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Category record) {
    throw new UnsupportedOperationException("list items are only ever marked as deleted (C3)");
  }
}

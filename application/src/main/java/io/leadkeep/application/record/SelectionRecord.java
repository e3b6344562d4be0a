package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.selection.Selection;
import java.time.Instant;
import java.util.Map;

/** Selections; the members of static ones change as {@link MemberChange} says. */
public final class SelectionRecord implements RecordType<Selection> {
  /** The one way to save them. */
  public static final SelectionRecord TYPE = new SelectionRecord();

  private SelectionRecord() {}

  @Override
  public RecordRef ref(Selection record) {
    return new RecordRef(RecordKind.SELECTION, record.id().value());
  }

  @Override
  public long version(Selection record) {
    return record.revision().version();
  }

  @Override
  public Selection next(Selection record, Instant now) {
    return record.at(record.revision().next(now));
  }

  @Override
  public Map<String, Object> facts(Selection record) {
    return new Fields()
        .with("name", record.name())
        .with("entity", record.entity())
        .with("owner", record.sharing().owner())
        .with("shared", record.sharing().shared())
        .with("criteria", record.criteria())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Selection record) {
    unit.selections().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Selection record) {
    unit.selections().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Selection record) {
    unit.selectionMembers().delete(record.id(), unit.selectionMembers().all(record.id()));
    unit.selections().delete(record.id());
  }
}

package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/** Dashboards; each tile is a fact of its own. */
public final class DashboardRecord implements RecordType<Dashboard> {
  /** The one way to save them. */
  public static final DashboardRecord TYPE = new DashboardRecord();

  private DashboardRecord() {}

  @Override
  public RecordRef ref(Dashboard record) {
    return new RecordRef(RecordKind.DASHBOARD, record.id().value());
  }

  @Override
  public long version(Dashboard record) {
    return record.revision().version();
  }

  @Override
  public Dashboard next(Dashboard record, Instant now) {
    return record.at(record.revision().next(now));
  }

  @Override
  public Map<String, Object> facts(Dashboard record) {
    Fields fields = new Fields()
        .with("name", record.name())
        .with("owner", record.sharing().owner())
        .with("shared", record.sharing().shared());
    int place = 0;
    for (Tile tile : record.tiles()) {
      fields.with("tiles/" + place++, tile);
    }
    return fields.all();
  }

  @Override
  public void insert(UnitOfWork unit, Dashboard record) {
    unit.dashboards().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Dashboard record) {
    unit.dashboards().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Dashboard record) {
    unit.dashboards().delete(record.id());
  }
}

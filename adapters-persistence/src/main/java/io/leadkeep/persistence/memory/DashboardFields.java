package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.DashboardField;
import io.leadkeep.domain.dashboard.Dashboard;
import java.util.UUID;

/** The fields of dashboards. */
record DashboardFields(Related related) implements Fields<DashboardField, Dashboard> {
  @Override
  public UUID id(Dashboard dashboard) {
    return dashboard.id().value();
  }

  @Override
  public Held read(DashboardField field, Dashboard dashboard) {
    return switch (field) {
      case ID -> Held.id(dashboard.id().value());
      case NAME -> related.sortKey(dashboard.name().base());
      case OWNER -> Held.maybe(dashboard.sharing().owner(), owner -> Held.id(owner.value()));
      case SHARED -> Held.code(String.valueOf(dashboard.sharing().shared()));
      case CREATED_AT -> Held.time(dashboard.revision().createdAt());
      case UPDATED_AT -> Held.time(dashboard.revision().updatedAt());
    };
  }
}

package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows dashboards to those who see them, and what each of their tiles shows at present (W4). */
public final class ViewDashboards {
  private static final Term SEEN = new Term("seen", Operator.IS, List.of("true"));

  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewDashboards(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the dashboard with this id; empty if the caller doesn't see it} */
  public Optional<DashboardCard> find(Caller caller, DashboardId id) {
    return transactor.read(caller, transaction -> DashboardAccess.seen(transaction, id)
        .map(dashboard -> DashboardAccess.card(transaction, dashboard)));
  }

  /** {@return a page of dashboards; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<DashboardCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.DASHBOARDS.list(transaction,
        transaction.unit().dashboardSearch(), request.and(SEEN),
        dashboards -> DashboardAccess.cards(transaction, dashboards)));
  }

  /** {@return what a tile shows now; refused: NotFound, and InvalidCriteria if its criteria can't be asked any more} */
  public Result<TileData> tile(Caller caller, DashboardId id, UUID tile) {
    return transactor.read(caller, transaction -> DashboardAccess.seen(transaction, id)
        .flatMap(dashboard -> dashboard.tile(tile))
        .map(found -> new TileQuestions(transaction, found).ask())
        .orElseGet(() -> Result.refused(new Refusal.NotFound())));
  }
}

package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.DashboardRecord;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;

/** Deletes a dashboard with its tiles. */
public final class DeleteDashboard {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteDashboard(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param dashboard which dashboard
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, DashboardId dashboard, Expected expected) {}

  /** {@return the dashboard as it was; refused: NotFound, NotYours, Stale} */
  public Result<Dashboard> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        DashboardAccess.changeable(transaction, command.dashboard(), command.expected()).map(dashboard -> {
          transaction.journal().delete(DashboardRecord.TYPE, dashboard, transaction.attribution());
          return dashboard;
        }));
  }
}

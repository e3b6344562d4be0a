package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.DashboardRecord;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.text.ValueProblem;
import java.util.List;

/** Creates a dashboard; whoever creates it owns it (W4). */
public final class CreateDashboard {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateDashboard(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param dashboard the dashboard
   */
  public record Command(Caller caller, DashboardEdit dashboard) {}

  /** {@return the new dashboard; refused: Invalid} */
  public Result<DashboardCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.dashboard()));
  }

  private static Result<DashboardCard> decide(Transaction transaction, DashboardEdit edit) {
    References references = new References(transaction);
    if (edit.name().written().isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    List<Tile> tiles = new TileEditing(transaction, references, edit.reader())
        .tiles(List.of(), edit.tiles().orElse(List.of()));
    if (references.broken()) {
      return references.refused();
    }
    Dashboard dashboard = new Dashboard(new DashboardId(transaction.newId()),
        Label.written(edit.name().written().orElseThrow()),
        new Sharing(transaction.caller().user(), edit.shared().orElse(false)), tiles,
        Revision.first(transaction.now()));
    transaction.journal().create(DashboardRecord.TYPE, dashboard, transaction.attribution());
    return Result.done(DashboardAccess.card(transaction, dashboard));
  }
}

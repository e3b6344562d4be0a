package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.record.DashboardRecord;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.List;

/** Changes a dashboard; its tiles are replaced as a whole, those that are named by id stay the same (W4). */
public final class ChangeDashboard {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeDashboard(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param dashboard which dashboard
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   */
  public record Command(Caller caller, DashboardId dashboard, Expected expected, DashboardEdit edit) {}

  /** {@return the dashboard as it is from now on; refused: NotFound, NotYours, Stale, Invalid} */
  public Result<DashboardCard> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        DashboardAccess.changeable(transaction, command.dashboard(), command.expected())
            .then(dashboard -> decide(transaction, dashboard, command.edit())));
  }

  private static Result<DashboardCard> decide(Transaction transaction, Dashboard before, DashboardEdit edit) {
    References references = new References(transaction);
    if (edit.name().clears()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    boolean shared = edit.shared().orElse(before.sharing().shared());
    if (before.sharing().owner().isEmpty() && !shared) {
      references.add("/shared", ValueProblem.NOT_APPLICABLE);
    }
    List<Tile> tiles = edit.tiles()
        .map(edits -> new TileEditing(transaction, references, edit.reader()).tiles(before.tiles(), edits))
        .orElse(before.tiles());
    if (references.broken()) {
      return references.refused();
    }
    Dashboard after = new Dashboard(before.id(), name(before, edit), before.sharing().shared(shared), tiles,
        before.revision());
    return Result.done(DashboardAccess.card(transaction,
        transaction.journal().change(DashboardRecord.TYPE, before, after, transaction.attribution())));
  }

  private static Label name(Dashboard before, DashboardEdit edit) {
    return edit.name() instanceof Edit.Put<ShortText>(ShortText name)
            && !name.value().equals(Labels.name(edit.reader(), Labels.DASHBOARDS, before.name()))
        ? Label.written(name)
        : before.name();
  }
}

package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.record.DashboardRecord;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who gets at a dashboard: what one doesn't see isn't there. */
final class DashboardAccess {
  private DashboardAccess() {}

  static Optional<Dashboard> seen(Transaction transaction, DashboardId id) {
    return transaction.unit().dashboards().find(id)
        .filter(dashboard -> dashboard.sharing().isSeenBy(transaction.caller().user()));
  }

  /** {@return a dashboard that the caller may change; refused: NotFound, NotYours, Stale} */
  static Result<Dashboard> changeable(Transaction transaction, DashboardId id, Expected expected) {
    Optional<Dashboard> seen = seen(transaction, id);
    return seen.isPresent() && !editable(transaction, seen.get())
        ? Result.refused(new Refusal.NotYours())
        : transaction.existing(DashboardRecord.TYPE, seen, expected);
  }

  static List<DashboardCard> cards(Transaction transaction, List<Dashboard> dashboards) {
    List<UserId> ids = dashboards.stream()
        .flatMap(dashboard -> dashboard.sharing().owner().stream()).distinct().toList();
    Map<UserId, User> owners = ids.isEmpty()
        ? Map.of()
        : transaction.unit().users().find(ids).stream().collect(Collectors.toMap(User::id, Function.identity()));
    return dashboards.stream()
        .map(dashboard -> new DashboardCard(
            dashboard, dashboard.sharing().owner().map(owners::get), editable(transaction, dashboard)))
        .toList();
  }

  static DashboardCard card(Transaction transaction, Dashboard dashboard) {
    return cards(transaction, List.of(dashboard)).getFirst();
  }

  private static boolean editable(Transaction transaction, Dashboard dashboard) {
    return dashboard.sharing().isChangedBy(transaction.caller().user(), transaction.caller().role());
  }
}

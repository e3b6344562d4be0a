package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.Unknown;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.record.MemberChange;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes a static selection of a dynamic one: its members are those that its criteria find now (W2). */
public final class FreezeSelection {
  private final Transactor transactor;

  /** Needs a transactor. */
  public FreezeSelection(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to freeze.
   *
   * @param caller who calls
   * @param selection which selection; a static one stays as it is
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, SelectionId selection, Expected expected) {}

  /** {@return the selection as it is from now on; refused: NotFound, NotYours, Stale, TooManyMembers} */
  public Result<SelectionCard> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        SelectionAccess.changeable(transaction, command.selection(), command.expected())
            .then(selection -> decide(transaction, selection)));
  }

  private static Result<SelectionCard> decide(Transaction transaction, Selection selection) {
    if (selection.isStatic()) {
      return Result.done(new SelectionCards(transaction).of(selection));
    }
    return found(transaction, selection, selection.criteria().orElseThrow())
        .then(SelectionContent::limited)
        .map(found -> {
          Set<UUID> members = new LinkedHashSet<>(found);
          Selection saved = transaction.journal().change(SelectionRecord.TYPE, selection, selection.frozen(),
              new MemberChange(selection.id(), members, Set.of()), transaction.attribution());
          return new SelectionCards(transaction).of(saved, MemberOrder.of(members));
        });
  }

  private static Result<List<UUID>> found(Transaction transaction, Selection selection, Filter criteria) {
    return switch (selection.entity()) {
      case CONTACT -> found(transaction, FieldTables.CONTACTS, transaction.unit().contactSearch(), criteria,
          contact -> contact.id().value());
      case COMPANY -> found(transaction, FieldTables.COMPANIES, transaction.unit().companySearch(), criteria,
          company -> company.id().value());
    };
  }

  /** {@return who is found; one too many where there are too many} */
  private static <F extends QueryField, R> Result<List<UUID>> found(
      Transaction transaction, FieldTable<F> table, Search<F, R> search, Filter filter, Function<R, UUID> id) {
    return table.criteria(transaction, filter, Unknown.MATCHES_NOTHING)
        .map(criteria -> search.page(
            new Query<>(criteria, List.of(), Optional.empty(), Selection.MOST_MEMBERS + 1)).items())
        .map(items -> items.stream().map(id).toList());
  }
}

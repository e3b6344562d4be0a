package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.selection.SelectionId;
import java.util.List;
import java.util.Optional;

/** Shows selections to those who see them: shared ones to everybody, private ones to their owner. */
public final class ViewSelections {
  private static final Term SEEN = new Term("seen", Operator.IS, List.of("true"));

  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewSelections(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the selection with this id, with the members of a static one; empty if the caller doesn't see it} */
  public Optional<SelectionCard> find(Caller caller, SelectionId id) {
    return transactor.read(caller, transaction ->
        SelectionAccess.seen(transaction, id).map(new SelectionCards(transaction)::of));
  }

  /** {@return a page of selections; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<SelectionCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.SELECTIONS.list(transaction,
        transaction.unit().selectionSearch(), request.and(SEEN), new SelectionCards(transaction)::of));
  }
}

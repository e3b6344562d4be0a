package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.MemberChange;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.text.ValueProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Adds members to a static selection and takes members out of it (W2). */
public final class ChangeMembers {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeMembers(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param selection which selection
   * @param expected the version that the caller has seen
   * @param add who comes in; those that are in it already stay
   * @param remove who leaves; those that are not in it don't matter
   */
  public record Command(
      Caller caller, SelectionId selection, Expected expected, List<UUID> add, List<UUID> remove) {}

  /** {@return the selection as it is from now on; refused: NotFound, NotYours, Stale, Invalid, TooManyMembers} */
  public Result<SelectionCard> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        SelectionAccess.changeable(transaction, command.selection(), command.expected())
            .then(selection -> decide(transaction, selection, command)));
  }

  private static Result<SelectionCard> decide(Transaction transaction, Selection selection, Command command) {
    if (!selection.isStatic()) {
      return Result.refused(Refusal.invalid(
          command.add().isEmpty() ? "/remove" : "/add", ValueProblem.NOT_APPLICABLE));
    }
    return SelectionContent.limited(command.add()).then(limited -> {
      References references = new References(transaction);
      Set<UUID> added = SelectionContent.members(transaction, references, selection.entity(), limited, "/add");
      command.remove().stream().filter(added::contains).findFirst()
          .ifPresent(both -> references.add("/remove/" + command.remove().indexOf(both), ValueProblem.DUPLICATE));
      if (references.broken()) {
        return references.refused();
      }
      Set<UUID> members = new LinkedHashSet<>(transaction.unit().selectionMembers().all(selection.id()));
      added.removeAll(members);
      Set<UUID> removed = new LinkedHashSet<>(command.remove());
      removed.retainAll(members);
      members.removeAll(removed);
      members.addAll(added);
      return SelectionContent.limited(members).map(all -> {
        Selection saved = transaction.journal().change(SelectionRecord.TYPE, selection, selection,
            new MemberChange(selection.id(), added, removed), transaction.attribution());
        return new SelectionCards(transaction).of(saved, MemberOrder.of(all));
      });
    });
  }
}

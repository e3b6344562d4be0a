package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.MemberChange;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Creates a selection, dynamic by its criteria or static by its members; whoever creates it owns it (W2). */
public final class CreateSelection {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateSelection(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param selection the selection
   */
  public record Command(Caller caller, SelectionEdit selection) {}

  /** {@return the new selection; refused: Invalid, TooManyMembers} */
  public Result<SelectionCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.selection()));
  }

  private static Result<SelectionCard> decide(Transaction transaction, SelectionEdit edit) {
    References references = new References(transaction);
    Optional<ShortText> name = edit.name().written();
    if (name.isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    if (edit.entity().isEmpty()) {
      references.add("/entity", ValueProblem.REQUIRED);
    }
    Optional<Filter> criteria = edit.criteria().written();
    Optional<List<UUID>> members = edit.members().written();
    if (criteria.isPresent() == members.isPresent()) {
      references.add("/criteria", criteria.isPresent() ? ValueProblem.NOT_APPLICABLE : ValueProblem.REQUIRED);
    }
    if (references.broken()) {
      return references.refused();
    }
    Entity entity = edit.entity().orElseThrow();
    criteria.ifPresent(filter -> SelectionContent.check(transaction, references, entity, filter));
    return SelectionContent.limited(members.orElse(List.of())).then(limited -> {
      Set<UUID> checked = SelectionContent.members(transaction, references, entity, limited, "/members");
      if (references.broken()) {
        return references.refused();
      }
      Selection selection = new Selection(new SelectionId(transaction.newId()),
          Label.written(name.orElseThrow()), entity,
          new Sharing(transaction.caller().user(), edit.shared().orElse(false)), criteria,
          Revision.first(transaction.now()));
      transaction.journal().create(SelectionRecord.TYPE, selection,
          new MemberChange(selection.id(), checked, Set.of()), transaction.attribution());
      return Result.done(new SelectionCards(transaction).of(selection, MemberOrder.of(checked)));
    });
  }
}

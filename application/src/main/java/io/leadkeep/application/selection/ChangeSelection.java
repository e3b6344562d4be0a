package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.record.MemberChange;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Changes a selection; it stays dynamic or static, and of the same kind of records (W2). */
public final class ChangeSelection {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeSelection(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param selection which selection
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   */
  public record Command(Caller caller, SelectionId selection, Expected expected, SelectionEdit edit) {}

  /** {@return the selection as it is from now on; refused: NotFound, NotYours, Stale, Invalid, TooManyMembers} */
  public Result<SelectionCard> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        SelectionAccess.changeable(transaction, command.selection(), command.expected())
            .then(selection -> decide(transaction, selection, command.edit())));
  }

  private static Result<SelectionCard> decide(Transaction transaction, Selection before, SelectionEdit edit) {
    return SelectionContent.limited(edit.members().written().orElse(List.of())).then(limited -> {
      References references = new References(transaction);
      Selection after = edited(transaction, references, before, edit);
      Set<UUID> was = new LinkedHashSet<>(transaction.unit().selectionMembers().all(before.id()));
      Set<UUID> is = before.isStatic() && !edit.members().keeps()
          ? SelectionContent.members(transaction, references, before.entity(), limited, "/members")
          : was;
      if (references.broken()) {
        return references.refused();
      }
      Selection saved = transaction.journal().change(SelectionRecord.TYPE, before, after,
          new MemberChange(before.id(), without(is, was), without(was, is)), transaction.attribution());
      return Result.done(new SelectionCards(transaction).of(saved, MemberOrder.of(is)));
    });
  }

  private static Selection edited(
      Transaction transaction, References references, Selection before, SelectionEdit edit) {
    if (edit.name().clears()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    if (edit.entity().isPresent() && edit.entity().get() != before.entity()) {
      references.add("/entity", ValueProblem.READ_ONLY);
    }
    if (before.isStatic() ? edit.criteria().written().isPresent() : edit.members().written().isPresent()) {
      references.add(before.isStatic() ? "/criteria" : "/members", ValueProblem.NOT_APPLICABLE);
    }
    if (before.isStatic() ? edit.members().clears() : edit.criteria().clears()) {
      references.add(before.isStatic() ? "/members" : "/criteria", ValueProblem.REQUIRED);
    }
    boolean shared = edit.shared().orElse(before.sharing().shared());
    if (before.sharing().owner().isEmpty() && !shared) {
      references.add("/shared", ValueProblem.NOT_APPLICABLE);
    }
    Optional<Filter> criteria = before.isStatic() ? Optional.empty() : edit.criteria().on(before.criteria());
    criteria.filter(filter -> !before.criteria().equals(Optional.of(filter)))
        .ifPresent(filter -> SelectionContent.check(transaction, references, before.entity(), filter));
    return references.broken()
        ? before
        : new Selection(before.id(), name(before, edit), before.entity(),
            new Sharing(before.sharing().owner(), shared), criteria, before.revision());
  }

  private static Label name(Selection before, SelectionEdit edit) {
    return edit.name() instanceof Edit.Put<ShortText>(ShortText name)
            && !name.value().equals(Labels.name(edit.reader(), Labels.SELECTIONS, before.name()))
        ? Label.written(name)
        : before.name();
  }

  private static Set<UUID> without(Set<UUID> members, Set<UUID> others) {
    Set<UUID> rest = new LinkedHashSet<>(members);
    rest.removeAll(others);
    return rest;
  }
}

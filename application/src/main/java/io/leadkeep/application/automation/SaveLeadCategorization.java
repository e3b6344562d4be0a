package io.leadkeep.application.automation;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.StateTag;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.LeadCategorizationRuleRecord;
import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves the lead categorization as a whole (A3 to A5). A sale trigger that is left out is disabled and keeps its
 * target; a status rule that is left out is removed. What changes gets a new version (A15), and its proposals go
 * stale (A8).
 */
public final class SaveLeadCategorization {
  private final Transactor transactor;

  /** Needs a transactor. */
  public SaveLeadCategorization(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to save.
   *
   * @param caller who calls
   * @param rules all rules
   * @param expected the {@link #state} that the caller has seen
   */
  public record Command(Caller caller, List<RuleEdit> rules, Expected expected) {}

  /** {@return the state of the rules as a whole, for {@code If-Match}} */
  public static String state(LeadCategorization categorization) {
    return StateTag.of(categorization.rules().stream().map(rule -> rule.id().value() + "@" + rule.version()).toList());
  }

  /** {@return the rules as they are from now on; refused: Stale, Invalid, TargetCategoryRequired} */
  public Result<RuleBook> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  private static Result<RuleBook> decide(Transaction transaction, Command command) {
    LeadCategorization before = transaction.rules();
    if (command.expected().differs(state(before))) {
      return Result.refused(new Refusal.Stale());
    }
    References references = new References(transaction);
    List<String> targetless = new ArrayList<>();
    List<LeadCategorizationRule> wanted = new ArrayList<>();
    for (int place = 0; place < command.rules().size(); place++) {
      RuleEdit edit = command.rules().get(place);
      String pointer = "/rules/" + place;
      if (edit.enabled() && edit.target().isEmpty()) {
        targetless.add(pointer + "/targetCategory");
      } else {
        rule(transaction, references, pointer, edit).ifPresent(rule -> {
          if (wanted.stream().anyMatch(other -> other.id().equals(rule.id()) || sameTrigger(other, rule))) {
            references.add(pointer, ValueProblem.DUPLICATE);
          }
          wanted.add(rule);
        });
      }
    }
    if (references.broken()) {
      return references.refused();
    }
    if (!targetless.isEmpty()) {
      return Result.refused(new Refusal.TargetCategoryRequired(targetless));
    }
    return Result.done(new RuleBook(save(transaction, before, wanted),
        transaction.categories(), transaction.leadStatuses()));
  }

  private static Optional<LeadCategorizationRule> rule(
      Transaction transaction, References references, String pointer, RuleEdit edit) {
    boolean waits = edit.trigger() == Trigger.LEAD_STATUS_SET;
    if (waits != edit.leadStatus().isPresent()) {
      references.add(pointer + "/leadStatus", waits ? ValueProblem.REQUIRED : ValueProblem.NOT_APPLICABLE);
      return Optional.empty();
    }
    Optional<LeadStatus> status = edit.leadStatus()
        .flatMap(ref -> references.item(pointer + "/leadStatus", transaction.leadStatuses(), ref));
    Optional<Category> target = edit.target()
        .flatMap(ref -> references.item(pointer + "/targetCategory", transaction.categories(), ref));
    if ((waits && status.isEmpty()) || (edit.target().isPresent() && target.isEmpty())) {
      return Optional.empty();
    }
    Optional<LeadStatusId> statusId = status.map(LeadStatus::id);
    Optional<LeadCategorizationRule> old = transaction.rules().find(edit.trigger(), statusId);
    if (status.isPresent() && status.get().entry().deleted() && (edit.enabled() || old.isEmpty())) {
      references.add(pointer + "/leadStatus", ValueProblem.DELETED_REFERENCE);
    }
    boolean kept = old.isPresent() && old.get().target().equals(target.map(Category::id));
    if (target.isPresent() && target.get().entry().deleted() && (edit.enabled() || !kept)) {
      references.add(pointer + "/targetCategory", ValueProblem.DELETED_REFERENCE);
    }
    return Optional.of(new LeadCategorizationRule(
        old.map(LeadCategorizationRule::id).orElseGet(() -> new RuleId(transaction.newId())), edit.trigger(),
        statusId, edit.enabled(), target.map(Category::id), edit.askForConfirmation(),
        old.map(LeadCategorizationRule::version).orElse(1L)));
  }

  private static LeadCategorization save(
      Transaction transaction, LeadCategorization before, List<LeadCategorizationRule> wanted) {
    List<LeadCategorizationRule> after = new ArrayList<>();
    for (LeadCategorizationRule old : before.rules()) {
      Optional<LeadCategorizationRule> rule =
          wanted.stream().filter(candidate -> candidate.id().equals(old.id())).findFirst();
      if (rule.isPresent()) {
        after.add(change(transaction, old, rule.get()));
      } else if (old.trigger() == Trigger.LEAD_STATUS_SET) {
        new PendingProposals(transaction).ruleChanged(old.id(), transaction.origin());
        transaction.journal().delete(LeadCategorizationRuleRecord.TYPE, old, transaction.attribution());
      } else {
        after.add(change(transaction, old, old.disabled()));
      }
    }
    for (LeadCategorizationRule rule : wanted) {
      if (before.rules().stream().noneMatch(old -> old.id().equals(rule.id()))) {
        transaction.journal().create(LeadCategorizationRuleRecord.TYPE, rule, transaction.attribution());
        after.add(rule);
      }
    }
    return new LeadCategorization(after);
  }

  private static LeadCategorizationRule change(
      Transaction transaction, LeadCategorizationRule before, LeadCategorizationRule after) {
    LeadCategorizationRule saved = transaction.journal()
        .change(LeadCategorizationRuleRecord.TYPE, before, after, transaction.attribution());
    if (saved.version() != before.version()) {
      new PendingProposals(transaction).ruleChanged(before.id(), transaction.origin());
    }
    return saved;
  }

  private static boolean sameTrigger(LeadCategorizationRule one, LeadCategorizationRule other) {
    return one.trigger() == other.trigger() && one.leadStatus().equals(other.leadStatus());
  }
}

package io.leadkeep.domain.automation;

import io.leadkeep.domain.automation.Evaluation.Decision;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import java.util.ArrayList;
import java.util.List;

/** What A13 says, told as slowly as the sentence goes: who is out and why, who wins, what the winner does. */
final class RuleOracle {
  private static final List<Trigger> ORDER_OF_A10 =
      List.of(Trigger.SALE_SOLD, Trigger.SALE_LOST, Trigger.LEAD_STATUS_SET, Trigger.SALE_REGISTERED);

  private RuleOracle() {}

  static Evaluation evaluate(List<LeadCategorizationRule> rules, Facts facts) {
    List<RuleVerdict> trace = new ArrayList<>();
    Decision decision = new Decision.Nothing();
    int ahead = 0;
    for (Trigger trigger : ORDER_OF_A10) {
      for (LeadCategorizationRule rule : rules) {
        if (rule.trigger() == trigger && facts.fired().contains(new Fired(trigger, rule.leadStatus()))) {
          Verdict verdict = verdict(rule, facts, ahead);
          trace.add(new RuleVerdict(rule.id(), rule.version(), trigger, rule.leadStatus(), verdict));
          if (verdict.compareTo(Verdict.NOT_TRACKED) > 0) {
            ahead++;
          }
          switch (verdict) {
            case APPLY -> decision = new Decision.Apply(rule, rule.target().orElseThrow());
            case PROPOSE -> decision = new Decision.Propose(rule, rule.target().orElseThrow());
            case OVERRIDDEN_BY_USER -> decision = new Decision.Overridden(rule);
            case DISABLED, NO_COMPANY, NOT_ELIGIBLE, NOT_TRACKED, ALREADY_THERE, SUPERSEDED -> { }
          }
        }
      }
    }
    return new Evaluation(decision, trace);
  }

  private static Verdict verdict(LeadCategorizationRule rule, Facts facts, int ahead) {
    if (!rule.enabled()) {
      return Verdict.DISABLED;
    }
    if (facts.current().isEmpty()) {
      return Verdict.NO_COMPANY;
    }
    Category current = facts.current().get();
    if (current.group() != CategoryGroup.POTENTIAL_CUSTOMER) {
      return Verdict.NOT_ELIGIBLE;
    }
    if (rule.leadStatus().isPresent() && !current.leadStatusEnabled()) {
      return Verdict.NOT_TRACKED;
    }
    if (ahead > 0) {
      return Verdict.SUPERSEDED;
    }
    if (rule.target().orElseThrow().equals(current.id())) {
      return Verdict.ALREADY_THERE;
    }
    if (facts.userChose()) {
      return Verdict.OVERRIDDEN_BY_USER;
    }
    return rule.askForConfirmation() ? Verdict.PROPOSE : Verdict.APPLY;
  }
}

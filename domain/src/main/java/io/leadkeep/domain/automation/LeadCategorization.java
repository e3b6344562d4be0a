package io.leadkeep.domain.automation;

import io.leadkeep.domain.automation.Evaluation.Decision;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rules of a workspace: one a sale trigger, at most one a lead status (A4).
 *
 * @param rules the rules, sorted by trigger
 */
public record LeadCategorization(List<LeadCategorizationRule> rules) {
  /** Sorts into the order of A10; status rules by their birth. */
  public LeadCategorization {
    rules = rules.stream()
        .sorted(Comparator.comparing(LeadCategorizationRule::trigger).thenComparing(rule -> rule.id().value()))
        .toList();
  }

  /** {@return the rule of a trigger, of this status for LEAD_STATUS_SET} */
  public Optional<LeadCategorizationRule> find(Trigger trigger, Optional<LeadStatusId> status) {
    Fired fired = new Fired(trigger, status);
    return rules.stream().filter(rule -> rule.isFor(fired)).findFirst();
  }

  /** {@return the enabled rules that move companies to this category (C4)} */
  public List<LeadCategorizationRule> enabledWithTarget(CategoryId category) {
    return rules.stream().filter(rule -> rule.enabled() && rule.target().equals(Optional.of(category))).toList();
  }

  /** {@return the enabled rules that wait for this status (L4)} */
  public List<LeadCategorizationRule> enabledFor(LeadStatusId status) {
    return rules.stream().filter(rule -> rule.enabled() && rule.leadStatus().equals(Optional.of(status))).toList();
  }

  /**
   * {@return what the rules say to these facts} The one evaluation: live use, preview, explanation and back-test all
   * call it (A13). It reads nothing but its arguments.
   */
  public Evaluation evaluate(Facts facts) {
    Decision decision = new Decision.Nothing();
    boolean won = false;
    List<RuleVerdict> trace = new ArrayList<>();
    for (LeadCategorizationRule rule : rules) {
      if (facts.fired().stream().noneMatch(rule::isFor)) {
        continue;
      }
      Optional<Verdict> obstacle = obstacle(rule, facts.current());
      if (obstacle.isPresent()) {
        trace.add(RuleVerdict.on(rule, obstacle.get()));
      } else if (won) {
        trace.add(RuleVerdict.on(rule, Verdict.SUPERSEDED));
      } else {
        won = true;
        decision = winning(rule, facts);
        trace.add(RuleVerdict.on(rule, verdict(decision)));
      }
    }
    return new Evaluation(decision, List.copyOf(trace));
  }

  private static Optional<Verdict> obstacle(LeadCategorizationRule rule, Optional<Category> current) {
    if (!rule.enabled()) {
      return Optional.of(Verdict.DISABLED);
    }
    if (current.isEmpty()) {
      return Optional.of(Verdict.NO_COMPANY);
    }
    if (!current.get().eligible()) {
      return Optional.of(Verdict.NOT_ELIGIBLE);
    }
    if (rule.trigger() == Trigger.LEAD_STATUS_SET && !current.get().tracked()) {
      return Optional.of(Verdict.NOT_TRACKED);
    }
    return Optional.empty();
  }

  private static Decision winning(LeadCategorizationRule rule, Facts facts) {
    CategoryId target = rule.target().orElseThrow();
    if (facts.current().orElseThrow().id().equals(target)) {
      return new Decision.Nothing();
    }
    if (facts.userChose()) {
      return new Decision.Overridden(rule);
    }
    return rule.askForConfirmation() ? new Decision.Propose(rule, target) : new Decision.Apply(rule, target);
  }

  private static Verdict verdict(Decision decision) {
    return switch (decision) {
      case Decision.Nothing() -> Verdict.ALREADY_THERE;
      case Decision.Overridden o -> Verdict.OVERRIDDEN_BY_USER;
      case Decision.Propose p -> Verdict.PROPOSE;
      case Decision.Apply a -> Verdict.APPLY;
    };
  }
}

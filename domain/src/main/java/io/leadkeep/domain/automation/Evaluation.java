package io.leadkeep.domain.automation;

import io.leadkeep.domain.category.CategoryId;
import java.util.List;

/**
 * What the rules say to a command (A13).
 *
 * @param decision what to do
 * @param trace the verdict on each rule whose trigger the command fired, in the order of A10
 */
public record Evaluation(Decision decision, List<RuleVerdict> trace) {
  /** What to do about the company's category: at most one thing a command (A12). */
  public sealed interface Decision {
    /** No rule would move the company. */
    record Nothing() implements Decision {}

    /**
     * The category changes at once (A6).
     *
     * @param rule the rule that won
     * @param target the category that the company moves to
     */
    record Apply(LeadCategorizationRule rule, CategoryId target) implements Decision {}

    /**
     * A person is asked (A7).
     *
     * @param rule the rule that won
     * @param target the category it proposes
     */
    record Propose(LeadCategorizationRule rule, CategoryId target) implements Decision {}

    /**
     * The user's own choice stands (A11).
     *
     * @param rule the rule that would have applied or proposed
     */
    record Overridden(LeadCategorizationRule rule) implements Decision {}
  }
}

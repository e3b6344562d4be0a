package io.leadkeep.domain.automation;

import io.leadkeep.domain.category.CategoryId;
import java.util.Optional;

/** What a person says to a rule that asks: with the command that triggers it, or to a waiting proposal (A7). */
public sealed interface CategoryDecision {
  /**
   * Do what the rule proposes.
   *
   * @param shown the category that the person was shown; another one by now makes the decision stale
   */
  record Accept(Optional<CategoryId> shown) implements CategoryDecision {}

  /**
   * Move the company to this category instead.
   *
   * @param category the category
   */
  record Choose(CategoryId category) implements CategoryDecision {}

  /** Leave the category as it is. */
  record Decline() implements CategoryDecision {}
}

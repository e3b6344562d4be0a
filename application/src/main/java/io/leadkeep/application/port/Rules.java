package io.leadkeep.application.port;

import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;

/** The lead categorization rules of the workspace. Few, so they are read as a whole. */
public interface Rules {
  /** {@return all rules} */
  LeadCategorization all();

  /** Saves a new rule; its version is 1. */
  void insert(LeadCategorizationRule rule);

  /**
   * Saves a changed rule; its version is the stored one plus 1.
   *
   * @throws StaleVersion if the stored version is another one, or there is no such rule
   */
  void update(LeadCategorizationRule rule);

  /**
   * Removes a rule.
   *
   * @throws StaleVersion if there is no such rule
   */
  void delete(RuleId id);
}

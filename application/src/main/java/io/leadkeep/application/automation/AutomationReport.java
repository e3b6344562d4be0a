package io.leadkeep.application.automation;

import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * What a command set off.
 *
 * @param outcome what became of the company's category
 * @param company the company that the rules looked at
 * @param from its category before, if it changed or a change is proposed
 * @param to its category since, or the proposed one
 * @param proposal the proposal that waits, or that the command decided at once
 * @param trace the verdict on each rule whose trigger the command fired (A13)
 */
public record AutomationReport(
    Outcome outcome,
    Optional<CompanyId> company,
    Optional<Category> from,
    Optional<Category> to,
    Optional<ProposalId> proposal,
    List<RuleVerdict> trace) {
  /** What became of the company's category. */
  public enum Outcome {
    /** It stayed. */
    NONE,
    /** It changed. */
    APPLIED,
    /** A person is asked. */
    PROPOSED
  }

  /** {@return the same without a proposal: a preview makes none} */
  AutomationReport previewed() {
    return new AutomationReport(outcome, company, from, to, Optional.empty(), trace);
  }
}

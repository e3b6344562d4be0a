package io.leadkeep.http.automation;

import io.leadkeep.application.automation.AutomationReport;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.leadstatus.LeadStatusMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a write set off.
 *
 * @param outcome what became of the company's category
 * @param company the company that the rules looked at
 * @param from its category before
 * @param to its category since, or the proposed one
 * @param proposal the proposal
 * @param trace what became of each rule whose trigger was fired
 */
public record AutomationJson(
    AutomationReport.Outcome outcome,
    Optional<UUID> company,
    Optional<CategoryReferenceJson> from,
    Optional<CategoryReferenceJson> to,
    Optional<UUID> proposal,
    List<VerdictJson> trace) {
  /** The member of an answer that holds it. */
  public static final String MEMBER = "automation";

  /**
   * {@return how a report is shown}
   *
   * @param report the report
   * @param set the lead status that the write has set, if any
   * @param language the reader's language
   */
  public static AutomationJson of(AutomationReport report, Optional<LeadStatus> set, Language language) {
    return new AutomationJson(
        report.outcome(),
        report.company().map(CompanyId::value),
        CategoryMapper.INSTANCE.reference(report.from(), language),
        CategoryMapper.INSTANCE.reference(report.to(), language),
        report.proposal().map(ProposalId::value),
        VerdictJson.trace(report.trace(), id -> set
            .filter(status -> status.id().equals(id))
            .map(status -> LeadStatusMapper.INSTANCE.named(status, language))));
  }
}

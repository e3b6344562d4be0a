package io.leadkeep.http.problem;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.language.Labels;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import io.leadkeep.domain.workspace.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes problems of what use cases refuse: the one place that knows which refusal has which code. */
public final class Refusals {
  private static final String CURSOR = "cursor";
  private static final String CRITERIA = "/criteria";

  private Refusals() {}

  /** {@return the problem that a refusal is to whoever asked} */
  public static Problem problem(Refusal refusal, Language language) {
    return switch (refusal) {
      case Refusal.NotFound() -> Problem.of(ProblemCode.NOT_FOUND);
      case Refusal.Stale() -> Problem.of(ProblemCode.STALE);
      case Refusal.Invalid(List<Violation> violations) -> invalid(violations);
      case Refusal.InvalidParameter(String parameter, ValueProblem problem) -> Problem.ofParameter(
          parameter.equals(CURSOR) ? ProblemCode.INVALID_CURSOR : ProblemCode.INVALID_PARAMETER, parameter, problem);
      case Refusal.InvalidCriteria criteria -> invalid(criteria.at(CRITERIA).violations());
      case Refusal.DuplicateName(UUID twin, boolean deleted) ->
          Problem.of(ProblemCode.DUPLICATE_NAME).with("twin", new TwinJson(twin, deleted));
      case Refusal.InUseByRule(List<LeadCategorizationRule> rules) ->
          Problem.of(ProblemCode.IN_USE_BY_RULE).with("rules", rules.stream().map(RuleJson::of).toList());
      case Refusal.DefaultStatusRequired() -> Problem.of(ProblemCode.DEFAULT_STATUS_REQUIRED);
      case Refusal.DefaultCategoryRequired() -> Problem.of(ProblemCode.DEFAULT_CATEGORY_REQUIRED);
      case Refusal.LeadStatusNotEditable(var reason, Optional<Category> category) ->
          Problem.of(ProblemCode.LEAD_STATUS_NOT_EDITABLE)
              .with("reason", reason)
              .with("category", category.map(present -> HidingCategoryJson.of(present, language)));
      case Refusal.LeadStatusRequired() -> Problem.of(ProblemCode.LEAD_STATUS_REQUIRED);
      case Refusal.LeadStatusNeedsPotentialCustomer() ->
          Problem.of(ProblemCode.LEAD_STATUS_NEEDS_POTENTIAL_CUSTOMER);
      case Refusal.TargetCategoryRequired(List<String> pointers) -> Problem.of(ProblemCode.TARGET_CATEGORY_REQUIRED)
          .with(pointers.stream().map(pointer -> new ProblemError.InBody(pointer, ValueProblem.REQUIRED)).toList());
      case Refusal.CompanyNotEmpty() -> Problem.of(ProblemCode.COMPANY_NOT_EMPTY);
      case Refusal.ProposalStale() -> Problem.of(ProblemCode.PROPOSAL_STALE);
      case Refusal.ProposalDecided() -> Problem.of(ProblemCode.PROPOSAL_DECIDED);
      case Refusal.NotYours() -> Problem.of(ProblemCode.FORBIDDEN).on("not-yours");
      case Refusal.TooManyMembers(int most) -> Problem.of(ProblemCode.TOO_MANY_MEMBERS).with("limit", most);
      case Refusal.LastAdministrator() -> Problem.of(ProblemCode.LAST_ADMINISTRATOR);
      case Refusal.IdempotencyKeyReused() -> Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    };
  }

  /** {@return the problem with a body; an unknown field is a problem of its own} */
  public static Problem invalid(List<Violation> violations) {
    boolean unknownField = violations.stream().anyMatch(found -> found.problem() == ValueProblem.UNKNOWN_FIELD);
    return Problem.of(unknownField ? ProblemCode.UNKNOWN_FIELD : ProblemCode.VALIDATION_FAILED)
        .with(violations.stream().map(found -> new ProblemError.InBody(found.pointer(), found.problem())).toList());
  }

  private record TwinJson(UUID id, boolean deleted) {}

  private record RuleJson(UUID id, Trigger trigger, Optional<UUID> leadStatus, Optional<UUID> targetCategory) {
    static RuleJson of(LeadCategorizationRule rule) {
      return new RuleJson(rule.id().value(), rule.trigger(), rule.leadStatus().map(LeadStatusId::value),
          rule.target().map(CategoryId::value));
    }
  }

  private record HidingCategoryJson(
      UUID id, String key, String name, CategoryGroup group, boolean leadStatusEnabled, boolean deleted) {
    static HidingCategoryJson of(Category category, Language language) {
      return new HidingCategoryJson(category.id().value(), category.entry().key().value(),
          Labels.name(language, category), category.group(), category.leadStatusEnabled(),
          category.entry().deleted());
    }
  }
}

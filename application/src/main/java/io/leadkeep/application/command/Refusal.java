package io.leadkeep.application.command;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All the ways in which a use case can say no. One type for all use cases: whoever answers to the outside translates it
 * in one exhaustive switch, so that a new refusal can't be forgotten there.
 */
public sealed interface Refusal {
  /** There is no such record in this workspace. */
  record NotFound() implements Refusal {}

  /** The caller's {@code If-Match} names another version than the one that stands. */
  record Stale() implements Refusal {}

  /**
   * Values that can't be.
   *
   * @param violations what is wrong where; not empty
   */
  record Invalid(List<Violation> violations) implements Refusal {}

  /**
   * A question with a value that doesn't exist.
   *
   * @param parameter the parameter
   * @param problem what is wrong with it
   */
  record InvalidParameter(String parameter, ValueProblem problem) implements Refusal {}

  /**
   * Criteria that can't be asked (W2).
   *
   * @param violations what is wrong where, as JSON pointers from the criteria on; not empty
   */
  record InvalidCriteria(List<Violation> violations) implements Refusal {
    /** {@return the same as a refusal of values, for criteria that stand in a body at this pointer} */
    public Invalid at(String pointer) {
      return new Invalid(violations.stream()
          .map(found -> new Violation(pointer + found.pointer(), found.problem())).toList());
    }
  }

  /**
   * Another item of the list has this name (C1, L2).
   *
   * @param twin the id of the other item
   * @param deleted whether it is deleted, and could be restored instead
   */
  record DuplicateName(UUID twin, boolean deleted) implements Refusal {}

  /**
   * Enabled rules need the list item (C4, L4).
   *
   * @param rules the rules; not empty
   */
  record InUseByRule(List<LeadCategorizationRule> rules) implements Refusal {}

  /** The default lead status can't be deleted, nor lose the flag but to another (L3). */
  record DefaultStatusRequired() implements Refusal {}

  /** The workspace's default category can't be deleted (C4). */
  record DefaultCategoryRequired() implements Refusal {}

  /**
   * The lead status is hidden and so can't be set (S3, S4).
   *
   * @param reason why it is hidden
   * @param category the category of the contact's company, if there is a company
   */
  record LeadStatusNotEditable(HiddenBecause reason, Optional<Category> category) implements Refusal {}

  /** A tracked contact keeps a lead status (S9). */
  record LeadStatusRequired() implements Refusal {}

  /** Lead status can be enabled in POTENTIAL_CUSTOMER only (C2). */
  record LeadStatusNeedsPotentialCustomer() implements Refusal {}

  /**
   * Enabled rules without a target (A5).
   *
   * @param pointers where the targets are missing; not empty
   */
  record TargetCategoryRequired(List<String> pointers) implements Refusal {}

  /** The company still has contacts or sales (R2). */
  record CompanyNotEmpty() implements Refusal {}

  /** What was accepted is not, or no longer, what is proposed (A8). */
  record ProposalStale() implements Refusal {}

  /** The proposal was decided before (A8). */
  record ProposalDecided() implements Refusal {}

  /** The last administrator can't be removed or demoted (P1). */
  record LastAdministrator() implements Refusal {}

  /** The idempotency key stands for another request. */
  record IdempotencyKeyReused() implements Refusal {}

  /** Somebody else's, who shares it, but doesn't let others change it. */
  record NotYours() implements Refusal {}

  /**
   * More members than a static selection may have.
   *
   * @param most how many it may have
   */
  record TooManyMembers(int most) implements Refusal {}

  /** {@return a refusal of one value} */
  static Refusal invalid(String pointer, ValueProblem problem) {
    return new Invalid(List.of(new Violation(pointer, problem)));
  }
}

package io.leadkeep.application.contract;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;

/** Builds lead categorization rules. */
public final class RuleBuilder {
  private final RuleId id = new RuleId(Ids.next());
  private final Trigger trigger;
  private Optional<LeadStatusId> leadStatus;
  private boolean enabled = true;
  private Optional<CategoryId> target = Optional.of(Lists.CUSTOMER.id());
  private boolean askForConfirmation;

  RuleBuilder(Trigger trigger) {
    this.trigger = trigger;
    this.leadStatus =
        trigger == Trigger.LEAD_STATUS_SET ? Optional.of(Lists.QUALIFIED.id()) : Optional.empty();
  }

  /** {@return this, waiting for another status than Qualified} */
  public RuleBuilder when(LeadStatus status) {
    leadStatus = Optional.of(status.id());
    return this;
  }

  /** {@return this, moving companies to another category} */
  public RuleBuilder to(Category category) {
    target = Optional.of(category.id());
    return this;
  }

  /** {@return this, asking a person first} */
  public RuleBuilder asking() {
    askForConfirmation = true;
    return this;
  }

  /** {@return this, switched off} */
  public RuleBuilder disabled() {
    enabled = false;
    return this;
  }

  /** {@return this, switched off and without a target} */
  public RuleBuilder withoutTarget() {
    target = Optional.empty();
    return disabled();
  }

  /** {@return the rule, in version 1} */
  public LeadCategorizationRule build() {
    return new LeadCategorizationRule(id, trigger, leadStatus, enabled, target, askForConfirmation, 1);
  }
}

package io.leadkeep.domain.examples;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;

/** Builds rules: enabled ones that move companies to some category at once, unless a test says otherwise. */
public final class RuleBuilder {
  private final RuleId id = new RuleId(Ids.next());
  private final Trigger trigger;
  private final Optional<LeadStatusId> leadStatus;
  private boolean enabled = true;
  private Optional<CategoryId> target = Optional.of(new CategoryId(Ids.next()));
  private boolean asks;

  private RuleBuilder(Trigger trigger, Optional<LeadStatusId> leadStatus) {
    this.trigger = trigger;
    this.leadStatus = leadStatus;
  }

  /** {@return a rule of a sale trigger} */
  public static RuleBuilder aRule(Trigger trigger) {
    return new RuleBuilder(trigger, Optional.empty());
  }

  /** {@return a rule that waits for a lead status} */
  public static RuleBuilder aRule(LeadStatusId leadStatus) {
    return new RuleBuilder(Trigger.LEAD_STATUS_SET, Optional.of(leadStatus));
  }

  /** {@return this, moving companies to this category} */
  public RuleBuilder to(Category category) {
    target = Optional.of(category.id());
    return this;
  }

  /** {@return this, without a target; only a disabled rule can be} */
  public RuleBuilder withoutTarget() {
    target = Optional.empty();
    return this;
  }

  /** {@return this, asking first} */
  public RuleBuilder asking() {
    asks = true;
    return this;
  }

  /** {@return this, switched off} */
  public RuleBuilder disabled() {
    enabled = false;
    return this;
  }

  /** {@return the rule} */
  public LeadCategorizationRule build() {
    return new LeadCategorizationRule(id, trigger, leadStatus, enabled, target, asks, 1);
  }
}

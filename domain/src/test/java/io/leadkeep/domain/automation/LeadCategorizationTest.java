package io.leadkeep.domain.automation;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static io.leadkeep.domain.examples.Refused.assertRefused;
import static io.leadkeep.domain.examples.RuleBuilder.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.text.ValueProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules as a whole, and what one rule is made of (A4, A5, A15, C4, L4). */
class LeadCategorizationTest {
  private static final LeadStatusId QUALIFIED = new LeadStatusId(Ids.next());
  private static final LeadStatusId DISQUALIFIED = new LeadStatusId(Ids.next());
  private static final Category CUSTOMER = aCategory().named("Customer").build();
  private static final Category PARTNER = aCategory().named("Partner").build();
  private static final LeadCategorizationRule REGISTERED = aRule(Trigger.SALE_REGISTERED).to(PARTNER).build();
  private static final LeadCategorizationRule QUALIFIES = aRule(QUALIFIED).to(CUSTOMER).build();
  private static final LeadCategorizationRule DISQUALIFIES = aRule(DISQUALIFIED).to(PARTNER).disabled().build();
  private static final LeadCategorizationRule LOST = aRule(Trigger.SALE_LOST).to(CUSTOMER).disabled().build();
  private static final LeadCategorizationRule SOLD = aRule(Trigger.SALE_SOLD).to(CUSTOMER).asking().build();
  private static final LeadCategorization ALL =
      new LeadCategorization(List.of(REGISTERED, DISQUALIFIES, QUALIFIES, LOST, SOLD));

  @Test
  void isInTheOrderInWhichRulesWinAndStatusRulesByBirth() {
    assertEquals(List.of(SOLD, LOST, QUALIFIES, DISQUALIFIES, REGISTERED), ALL.rules());
  }

  /** A4: one rule a trigger, for lead statuses one a status. */
  @Test
  void findsTheRuleOfATriggerAndStatus() {
    assertEquals(Optional.of(SOLD), ALL.find(Trigger.SALE_SOLD, Optional.empty()));
    assertEquals(Optional.of(DISQUALIFIES), ALL.find(Trigger.LEAD_STATUS_SET, Optional.of(DISQUALIFIED)));
    assertEquals(Optional.empty(),
        ALL.find(Trigger.LEAD_STATUS_SET, Optional.of(new LeadStatusId(Ids.next()))));
    assertEquals(Optional.empty(), ALL.find(Trigger.LEAD_STATUS_SET, Optional.empty()));
  }

  /** C4: disabled rules hold no category. */
  @Test
  void knowsTheEnabledRulesThatTargetACategory() {
    assertEquals(List.of(SOLD, QUALIFIES), ALL.enabledWithTarget(CUSTOMER.id()));
    assertEquals(List.of(), ALL.enabledWithTarget(new CategoryId(Ids.next())));
  }

  /** L4: disabled rules hold no status. */
  @Test
  void knowsTheEnabledRulesThatWaitForAStatus() {
    assertEquals(List.of(QUALIFIES), ALL.enabledFor(QUALIFIED));
    assertEquals(List.of(), ALL.enabledFor(DISQUALIFIED));
  }

  /** A5. */
  @Test
  void hasNoEnabledRuleWithoutATarget() {
    assertRefused(ValueProblem.REQUIRED, () -> aRule(Trigger.SALE_SOLD).withoutTarget().build());
  }

  @Test
  void mayHaveADisabledRuleWithoutATarget() {
    assertEquals(Optional.empty(), aRule(Trigger.SALE_SOLD).disabled().withoutTarget().build().target());
  }

  @Test
  void hasALeadStatusExactlyWhereTheRuleWaitsForOne() {
    assertRefused(ValueProblem.REQUIRED, () -> rule(Trigger.LEAD_STATUS_SET, Optional.empty()));
    for (Trigger trigger : List.of(Trigger.SALE_SOLD, Trigger.SALE_LOST, Trigger.SALE_REGISTERED)) {
      assertRefused(ValueProblem.REQUIRED, () -> rule(trigger, Optional.of(QUALIFIED)));
    }
  }

  @Test
  void keepsTheTargetOfARuleThatIsSwitchedOff() {
    assertEquals(new LeadCategorizationRule(SOLD.id(), Trigger.SALE_SOLD, Optional.empty(), false,
        Optional.of(CUSTOMER.id()), true, 1), SOLD.disabled());
  }

  @Test
  void losesNothingOfARuleInALaterVersion() {
    assertEquals(new LeadCategorizationRule(QUALIFIES.id(), Trigger.LEAD_STATUS_SET, Optional.of(QUALIFIED), true,
        Optional.of(CUSTOMER.id()), false, 2), QUALIFIES.at(2));
  }

  private static LeadCategorizationRule rule(Trigger trigger, Optional<LeadStatusId> status) {
    return new LeadCategorizationRule(
        new RuleId(Ids.next()), trigger, status, true, Optional.of(CUSTOMER.id()), false, 1);
  }
}

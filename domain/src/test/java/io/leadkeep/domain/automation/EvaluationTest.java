package io.leadkeep.domain.automation;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static io.leadkeep.domain.examples.RuleBuilder.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.leadkeep.domain.automation.Evaluation.Decision;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every verdict, and the order in which they hold and in which rules win (A1, A2, A9 to A11, A13). */
class EvaluationTest {
  private static final LeadStatusId QUALIFIED = new LeadStatusId(Ids.next());
  private static final LeadStatusId DISQUALIFIED = new LeadStatusId(Ids.next());
  private static final Category LEAD = aCategory().named("Lead").build();
  private static final Category SWITCHED_OFF = aCategory().withoutLeadStatus().build();
  private static final Category CUSTOMER = aCategory().in(CategoryGroup.CUSTOMER).build();
  private static final Category PARTNER = aCategory().in(CategoryGroup.PARTNER).build();
  private static final LeadCategorizationRule SOLD = aRule(Trigger.SALE_SOLD).to(CUSTOMER).build();
  private static final LeadCategorizationRule LOST = aRule(Trigger.SALE_LOST).to(CUSTOMER).build();
  private static final LeadCategorizationRule QUALIFIES = aRule(QUALIFIED).to(CUSTOMER).build();
  private static final LeadCategorizationRule REGISTERED = aRule(Trigger.SALE_REGISTERED).to(CUSTOMER).build();
  private static final LeadCategorizationRule SOLD_OFF =
      aRule(Trigger.SALE_SOLD).to(CUSTOMER).disabled().build();
  private static final LeadCategorizationRule SOLD_ASKS =
      aRule(Trigger.SALE_SOLD).to(CUSTOMER).asking().build();

  /** A6. */
  @Test
  void appliesAnEnabledRule() {
    Evaluation evaluation = rules(SOLD).evaluate(sold(LEAD));
    assertEquals(new Decision.Apply(SOLD, CUSTOMER.id()), evaluation.decision());
    assertTrace(evaluation, on(SOLD, Verdict.APPLY));
  }

  /** A7. */
  @Test
  void proposesWhereTheRuleAsks() {
    Evaluation evaluation = rules(SOLD_ASKS).evaluate(sold(LEAD));
    assertEquals(new Decision.Propose(SOLD_ASKS, CUSTOMER.id()), evaluation.decision());
    assertTrace(evaluation, on(SOLD_ASKS, Verdict.PROPOSE));
  }

  /** A13: the trace has disabled rules, too. */
  @Test
  void tracesADisabledRule() {
    Evaluation evaluation = rules(SOLD_OFF).evaluate(sold(LEAD));
    assertNothing(evaluation);
    assertTrace(evaluation, on(SOLD_OFF, Verdict.DISABLED));
  }

  @Test
  void doesNothingWithoutACompany() {
    Evaluation evaluation = rules(SOLD).evaluate(facts(Optional.empty(), Fired.sale(Trigger.SALE_SOLD)));
    assertNothing(evaluation);
    assertTrace(evaluation, on(SOLD, Verdict.NO_COMPANY));
  }

  /** A2: a customer never becomes a lead again by a rule. */
  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void touchesNoCompanyOutsidePotentialCustomer(CategoryGroup group) {
    Evaluation evaluation = rules(SOLD).evaluate(sold(aCategory().in(group).build()));
    assertNothing(evaluation);
    assertTrace(evaluation, on(SOLD, Verdict.NOT_ELIGIBLE));
  }

  /** A2: only LEAD_STATUS_SET needs the category tracked. */
  @Test
  void doesNotWaitForALeadStatusWhereNoneIsEnabled() {
    Evaluation evaluation = rules(QUALIFIES).evaluate(qualified(SWITCHED_OFF));
    assertNothing(evaluation);
    assertTrace(evaluation, on(QUALIFIES, Verdict.NOT_TRACKED));
  }

  @Test
  void appliesSaleRulesWhereNoLeadStatusIsEnabled() {
    for (LeadCategorizationRule rule : List.of(SOLD, LOST, REGISTERED)) {
      Evaluation evaluation = rules(rule).evaluate(facts(Optional.of(SWITCHED_OFF), Fired.sale(rule.trigger())));
      assertTrace(evaluation, on(rule, Verdict.APPLY));
    }
  }

  /** C3: a deleted category keeps working for its companies. */
  @Test
  void appliesToCompaniesInADeletedCategory() {
    assertTrace(rules(QUALIFIES).evaluate(qualified(aCategory().deleted().build())), on(QUALIFIES, Verdict.APPLY));
  }

  /** A9. */
  @Test
  void doesNothingWhereTheCompanyIsAlreadyThere() {
    LeadCategorizationRule toLead = aRule(Trigger.SALE_SOLD).to(LEAD).build();
    Evaluation evaluation = rules(toLead).evaluate(sold(LEAD));
    assertNothing(evaluation);
    assertTrace(evaluation, on(toLead, Verdict.ALREADY_THERE));
  }

  /** A9. */
  @Test
  void asksNobodyWhereTheCompanyIsAlreadyThere() {
    LeadCategorizationRule toLead = aRule(Trigger.SALE_SOLD).to(LEAD).asking().build();
    assertTrace(rules(toLead).evaluate(sold(LEAD)), on(toLead, Verdict.ALREADY_THERE));
  }

  /** A11. */
  @Test
  void letsTheUsersChoiceWinOverAnAutomaticRule() {
    Evaluation evaluation = rules(SOLD).evaluate(chosen(sold(LEAD)));
    assertEquals(new Decision.Overridden(SOLD), evaluation.decision());
    assertTrace(evaluation, on(SOLD, Verdict.OVERRIDDEN_BY_USER));
  }

  /** A11. */
  @Test
  void letsTheUsersChoiceWinOverARuleThatAsks() {
    Evaluation evaluation = rules(SOLD_ASKS).evaluate(chosen(sold(LEAD)));
    assertEquals(new Decision.Overridden(SOLD_ASKS), evaluation.decision());
    assertTrace(evaluation, on(SOLD_ASKS, Verdict.OVERRIDDEN_BY_USER));
  }

  /** Where no rule would move the company, a choice moves it neither (see RATIONALE). */
  @Test
  void isAlreadyThereEvenIfTheUserChose() {
    LeadCategorizationRule toLead = aRule(Trigger.SALE_SOLD).to(LEAD).build();
    Evaluation evaluation = rules(toLead).evaluate(chosen(sold(LEAD)));
    assertNothing(evaluation);
    assertTrace(evaluation, on(toLead, Verdict.ALREADY_THERE));
  }

  /** A10: a sale that is created as sold. */
  @Test
  void letsSoldWinOverRegistered() {
    Evaluation evaluation = rules(REGISTERED, SOLD).evaluate(facts(Optional.of(LEAD),
        Fired.sale(Trigger.SALE_REGISTERED), Fired.sale(Trigger.SALE_SOLD)));
    assertEquals(new Decision.Apply(SOLD, CUSTOMER.id()), evaluation.decision());
    assertTrace(evaluation, on(SOLD, Verdict.APPLY), on(REGISTERED, Verdict.SUPERSEDED));
  }

  /** A10. */
  @Test
  void winsInTheOrderSoldLostLeadStatusRegistered() {
    Evaluation evaluation = rules(REGISTERED, QUALIFIES, LOST, SOLD).evaluate(everything(LEAD));
    assertEquals(new Decision.Apply(SOLD, CUSTOMER.id()), evaluation.decision());
    assertTrace(evaluation, on(SOLD, Verdict.APPLY), on(LOST, Verdict.SUPERSEDED),
        on(QUALIFIES, Verdict.SUPERSEDED), on(REGISTERED, Verdict.SUPERSEDED));
  }

  @Test
  void letsTheNextRuleWinWhereTheFirstIsDisabled() {
    assertTrace(rules(SOLD_OFF, LOST, QUALIFIES, REGISTERED).evaluate(everything(LEAD)),
        on(SOLD_OFF, Verdict.DISABLED), on(LOST, Verdict.APPLY), on(QUALIFIES, Verdict.SUPERSEDED),
        on(REGISTERED, Verdict.SUPERSEDED));
  }

  @Test
  void letsRegisteredWinWhereTheCategoryIsNotTracked() {
    Evaluation evaluation = rules(QUALIFIES, REGISTERED).evaluate(facts(Optional.of(SWITCHED_OFF),
        Fired.leadStatusSet(QUALIFIED), Fired.sale(Trigger.SALE_REGISTERED)));
    assertTrace(evaluation, on(QUALIFIES, Verdict.NOT_TRACKED), on(REGISTERED, Verdict.APPLY));
  }

  /** A13: the first of the rest is the winner, also when it has nothing to do. */
  @Test
  void givesNoOtherRuleATurnWhereTheWinnerIsAlreadyThere() {
    LeadCategorizationRule toLead = aRule(Trigger.SALE_SOLD).to(LEAD).build();
    Evaluation evaluation = rules(toLead, REGISTERED).evaluate(everything(LEAD));
    assertNothing(evaluation);
    assertTrace(evaluation, on(toLead, Verdict.ALREADY_THERE), on(REGISTERED, Verdict.SUPERSEDED));
  }

  @Test
  void overridesOnlyTheWinner() {
    assertTrace(rules(SOLD_OFF, LOST, REGISTERED).evaluate(chosen(everything(LEAD))),
        on(SOLD_OFF, Verdict.DISABLED), on(LOST, Verdict.OVERRIDDEN_BY_USER), on(REGISTERED, Verdict.SUPERSEDED));
  }

  @Test
  void isDisabledBeforeAnythingElse() {
    assertTrace(rules(SOLD_OFF).evaluate(facts(Optional.empty(), Fired.sale(Trigger.SALE_SOLD))),
        on(SOLD_OFF, Verdict.DISABLED));
    assertTrace(rules(SOLD_OFF).evaluate(chosen(sold(CUSTOMER))), on(SOLD_OFF, Verdict.DISABLED));
  }

  @Test
  void isNotEligibleBeforeItIsNotTracked() {
    assertTrace(rules(QUALIFIES).evaluate(qualified(PARTNER)), on(QUALIFIES, Verdict.NOT_ELIGIBLE));
  }

  @Test
  void isNotEligibleBeforeItIsAlreadyThereOrOverridden() {
    assertTrace(rules(SOLD).evaluate(chosen(sold(CUSTOMER))), on(SOLD, Verdict.NOT_ELIGIBLE));
  }

  /** A1: a rule waits for its own status. */
  @Test
  void tracesNoRuleOfAnotherStatus() {
    LeadCategorizationRule other = aRule(DISQUALIFIED).to(PARTNER).build();
    assertTrace(rules(QUALIFIES, other).evaluate(qualified(LEAD)), on(QUALIFIES, Verdict.APPLY));
  }

  /** A13: one entry for each rule whose trigger the command fired. */
  @Test
  void tracesNoRuleWhoseTriggerWasNotFired() {
    assertTrace(rules(SOLD, LOST, QUALIFIES, REGISTERED).evaluate(
        facts(Optional.of(LEAD), Fired.sale(Trigger.SALE_LOST))), on(LOST, Verdict.APPLY));
  }

  @Test
  void hasAnEmptyTraceWhereNothingWasFired() {
    Evaluation evaluation = rules(SOLD, LOST, QUALIFIES, REGISTERED).evaluate(facts(Optional.of(LEAD)));
    assertNothing(evaluation);
    assertTrace(evaluation);
  }

  @Test
  void hasAnEmptyTraceWithoutRules() {
    assertTrace(rules().evaluate(everything(LEAD)));
  }

  /** A15: history says which version of the rule it was. */
  @Test
  void tracesTheVersionOfTheRule() {
    LeadCategorizationRule third = SOLD.at(3);
    assertEquals(List.of(new RuleVerdict(third.id(), 3, Trigger.SALE_SOLD, Optional.empty(), Verdict.APPLY)),
        rules(third).evaluate(sold(LEAD)).trace());
  }

  private static LeadCategorization rules(LeadCategorizationRule... rules) {
    return new LeadCategorization(List.of(rules));
  }

  private static Facts sold(Category current) {
    return facts(Optional.of(current), Fired.sale(Trigger.SALE_SOLD));
  }

  private static Facts qualified(Category current) {
    return facts(Optional.of(current), Fired.leadStatusSet(QUALIFIED));
  }

  private static Facts everything(Category current) {
    return facts(Optional.of(current), Fired.sale(Trigger.SALE_REGISTERED), Fired.leadStatusSet(QUALIFIED),
        Fired.sale(Trigger.SALE_LOST), Fired.sale(Trigger.SALE_SOLD));
  }

  private static Facts facts(Optional<Category> current, Fired... fired) {
    return new Facts(Set.of(fired), current, false);
  }

  private static Facts chosen(Facts facts) {
    return new Facts(facts.fired(), facts.current(), true);
  }

  private static RuleVerdict on(LeadCategorizationRule rule, Verdict verdict) {
    return new RuleVerdict(rule.id(), rule.version(), rule.trigger(), rule.leadStatus(), verdict);
  }

  private static void assertTrace(Evaluation evaluation, RuleVerdict... verdicts) {
    assertEquals(Stream.of(verdicts).toList(), evaluation.trace());
  }

  private static void assertNothing(Evaluation evaluation) {
    assertInstanceOf(Decision.Nothing.class, evaluation.decision());
  }
}

package io.leadkeep.domain.automation;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static io.leadkeep.domain.examples.RuleBuilder.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.examples.RuleBuilder;
import io.leadkeep.domain.examples.Seeded;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the rules and the facts, the evaluation says what a naive reading of A13 says. */
class EvaluationPropertyTest {
  private static final int CASES = 20_000;
  private static final List<Trigger> SALE_TRIGGERS =
      List.of(Trigger.SALE_SOLD, Trigger.SALE_LOST, Trigger.SALE_REGISTERED);
  private static final List<LeadStatusId> STATUSES =
      Stream.generate(() -> new LeadStatusId(Ids.next())).limit(3).toList();
  private static final List<Category> CATEGORIES = List.of(
      aCategory().build(), aCategory().deleted().build(), aCategory().withoutLeadStatus().build(),
      aCategory().in(CategoryGroup.CUSTOMER).build(), aCategory().in(CategoryGroup.OTHER).build());

  @Test
  void saysWhatANaiveReadingSays() {
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    Seeded.run(chance -> {
      for (int number = 0; number < CASES; number++) {
        List<LeadCategorizationRule> rules = rules(chance);
        Facts facts = facts(chance);
        Evaluation evaluation = new LeadCategorization(rules).evaluate(facts);
        assertEquals(RuleOracle.evaluate(rules, facts), evaluation, () -> facts + " by " + rules);
        evaluation.trace().forEach(entry -> seen.add(entry.verdict()));
      }
    });
    assertEquals(EnumSet.allOf(Verdict.class), seen, "every verdict was met");
  }

  /** A13: a pure function of rules and facts; the order in which the rules come is no fact. */
  @Test
  void saysTheSameInWhateverOrderTheRulesCome() {
    Seeded.run(chance -> {
      for (int number = 0; number < CASES / 10; number++) {
        List<LeadCategorizationRule> rules = rules(chance);
        Facts facts = facts(chance);
        Evaluation first = new LeadCategorization(rules).evaluate(facts);
        Collections.reverse(rules);
        assertEquals(first, new LeadCategorization(rules).evaluate(facts), () -> facts + " by " + rules);
      }
    });
  }

  /** A10, A12: at most one rule has a say. */
  @Test
  void letsAtMostOneRuleWin() {
    Set<Verdict> winning = EnumSet.of(
        Verdict.ALREADY_THERE, Verdict.OVERRIDDEN_BY_USER, Verdict.PROPOSE, Verdict.APPLY);
    Seeded.run(chance -> {
      for (int number = 0; number < CASES / 10; number++) {
        Evaluation evaluation = new LeadCategorization(rules(chance)).evaluate(facts(chance));
        long winners = evaluation.trace().stream().filter(entry -> winning.contains(entry.verdict())).count();
        assertTrue(winners <= 1, () -> "winners of " + evaluation);
      }
    });
  }

  private static List<LeadCategorizationRule> rules(Seeded chance) {
    List<LeadCategorizationRule> rules = new ArrayList<>();
    SALE_TRIGGERS.forEach(trigger -> rules.add(rule(chance, aRule(trigger))));
    STATUSES.stream().filter(status -> chance.coin()).forEach(status -> rules.add(rule(chance, aRule(status))));
    return rules;
  }

  private static LeadCategorizationRule rule(Seeded chance, RuleBuilder rule) {
    rule.to(chance.of(CATEGORIES));
    if (chance.coin()) {
      rule.asking();
    }
    if (chance.below(4) == 0) {
      rule.disabled();
      if (chance.coin()) {
        rule.withoutTarget();
      }
    }
    return rule.build();
  }

  private static Facts facts(Seeded chance) {
    Set<Fired> fired = new HashSet<>();
    SALE_TRIGGERS.stream().filter(trigger -> chance.coin()).forEach(trigger -> fired.add(Fired.sale(trigger)));
    chance.maybe(STATUSES).ifPresent(status -> fired.add(Fired.leadStatusSet(status)));
    return new Facts(fired, chance.maybe(CATEGORIES), chance.below(4) == 0);
  }
}

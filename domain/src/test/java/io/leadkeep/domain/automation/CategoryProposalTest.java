package io.leadkeep.domain.automation;

import static io.leadkeep.domain.automation.ProposalState.ACCEPTED;
import static io.leadkeep.domain.automation.ProposalState.CHANGED;
import static io.leadkeep.domain.automation.ProposalState.DECLINED;
import static io.leadkeep.domain.automation.ProposalState.EXPIRED;
import static io.leadkeep.domain.automation.ProposalState.PENDING;
import static io.leadkeep.domain.automation.ProposalState.STALE;
import static io.leadkeep.domain.automation.ProposalState.SUPERSEDED;
import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static io.leadkeep.domain.examples.ProposalBuilder.aProposal;
import static io.leadkeep.domain.examples.RuleBuilder.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What becomes of a proposal: states, expiry, when it no longer makes sense (A7, A8). */
class CategoryProposalTest {
  private static final Instant EXPIRY = Instant.parse("2026-04-01T08:00:00.123Z");
  private static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");
  private static final UserId OLGA = new UserId(Ids.next());
  private static final Category TARGET = aCategory().in(CategoryGroup.CUSTOMER).build();
  private static final Category POTENTIAL_TARGET = aCategory().build();
  private static final CategoryProposal PROPOSAL =
      aProposal().of(aRule(Trigger.SALE_SOLD).to(TARGET)).until(EXPIRY).build();
  private static final CategoryProposal OF_A_STATUS =
      aProposal().of(aRule(new LeadStatusId(Ids.next())).to(TARGET)).build();

  @Test
  void waitsUntilTheMillisecondBeforeItExpires() {
    assertEquals(PENDING, PROPOSAL.stateAt(EXPIRY.minusMillis(1)));
  }

  @Test
  void readsAsExpiredFromTheExactMillisecondOn() {
    assertEquals(EXPIRED, PROPOSAL.stateAt(EXPIRY));
    assertEquals(EXPIRED, PROPOSAL.stateAt(EXPIRY.plusMillis(1)));
  }

  /** A8: before any clean-up has run. */
  @Test
  void isStoredAsPendingEvenWhenItReadsAsExpired() {
    assertEquals(PENDING, PROPOSAL.stored());
  }

  @Test
  void staysWhatItBecameWhenItsTimeIsOver() {
    Stream.of(decided(new CategoryDecision.Accept(Optional.empty())),
        decided(new CategoryDecision.Choose(TARGET.id())),
        decided(new CategoryDecision.Decline()),
        PROPOSAL.superseded(),
        PROPOSAL.stale(StaleBecause.RULE_CHANGED)).forEach(settled -> {
          assertEquals(settled.stored(), settled.stateAt(EXPIRY.plusMillis(1)));
          assertFalse(settled.stateAt(EXPIRY) == EXPIRED || settled.stored() == PENDING);
        });
  }

  @Test
  void acceptedMovesTheCompanyWhereItPoints() {
    CategoryProposal accepted = decided(new CategoryDecision.Accept(Optional.of(TARGET.id())));
    assertEquals(ACCEPTED, accepted.stored());
    assertEquals(Optional.of(TARGET.id()), accepted.chosen());
  }

  @Test
  void changedMovesTheCompanyWhereThePersonChose() {
    CategoryId other = new CategoryId(Ids.next());
    CategoryProposal changed = decided(new CategoryDecision.Choose(other));
    assertEquals(CHANGED, changed.stored());
    assertEquals(Optional.of(other), changed.chosen());
    assertEquals(TARGET.id(), changed.to());
  }

  @Test
  void declinedMovesTheCompanyNowhere() {
    CategoryProposal declined = decided(new CategoryDecision.Decline());
    assertEquals(DECLINED, declined.stored());
    assertEquals(Optional.empty(), declined.chosen());
  }

  @Test
  void remembersWhoDecidedAndWhen() {
    CategoryProposal declined = decided(new CategoryDecision.Decline());
    assertEquals(Optional.of(OLGA), declined.decidedBy());
    assertEquals(Optional.of(NOW), declined.decidedAt());
  }

  @Test
  void remembersWhyItIsStaleAndThatNobodyDecided() {
    CategoryProposal stale = PROPOSAL.stale(StaleBecause.TARGET_DELETED);
    assertEquals(STALE, stale.stored());
    assertEquals(Optional.of(StaleBecause.TARGET_DELETED), stale.staleBecause());
    assertEquals(Optional.empty(), stale.decidedBy());
    assertEquals(Optional.empty(), stale.decidedAt());
  }

  @Test
  void isSupersededWithoutAReason() {
    assertEquals(SUPERSEDED, PROPOSAL.superseded().stored());
    assertEquals(Optional.empty(), PROPOSAL.superseded().staleBecause());
  }

  @Test
  void losesNothingElseInALaterVersion() {
    assertEquals(2, PROPOSAL.at(2).version());
    assertEquals(PROPOSAL, PROPOSAL.at(2).at(1));
  }

  @Test
  void stillMakesSenseInAnotherEligibleCategory() {
    assertEquals(Optional.empty(), PROPOSAL.staleIn(aCategory().build()));
    assertEquals(Optional.empty(), PROPOSAL.staleIn(aCategory().withoutLeadStatus().build()));
  }

  @ParameterizedTest
  @EnumSource(names = "POTENTIAL_CUSTOMER", mode = Mode.EXCLUDE)
  void makesNoSenseOutsidePotentialCustomer(CategoryGroup group) {
    assertEquals(Optional.of(StaleBecause.NOT_ELIGIBLE), PROPOSAL.staleIn(aCategory().in(group).build()));
    assertEquals(Optional.of(StaleBecause.NOT_ELIGIBLE), OF_A_STATUS.staleIn(aCategory().in(group).build()));
  }

  /** A2: a rule that waits for a lead status needs the category tracked. */
  @Test
  void ofALeadStatusMakesNoSenseWhereNoneIsEnabled() {
    assertEquals(Optional.empty(), OF_A_STATUS.staleIn(aCategory().build()));
    assertEquals(Optional.of(StaleBecause.NOT_ELIGIBLE),
        OF_A_STATUS.staleIn(aCategory().withoutLeadStatus().build()));
  }

  @Test
  void makesNoSenseWhereItPoints() {
    CategoryProposal potential = aProposal().of(aRule(Trigger.SALE_LOST).to(POTENTIAL_TARGET)).build();
    assertEquals(Optional.of(StaleBecause.ALREADY_THERE), potential.staleIn(POTENTIAL_TARGET));
  }

  @Test
  void isAlreadyThereRatherThanNotEligible() {
    assertEquals(Optional.of(StaleBecause.ALREADY_THERE), PROPOSAL.staleIn(TARGET));
  }

  /** A8: choosing ignores the proposed target, so eligibility is asked by itself. */
  @Test
  void isEligibleAsItsRuleIsWhereverItPoints() {
    CategoryProposal potential = aProposal().of(aRule(Trigger.SALE_LOST).to(POTENTIAL_TARGET)).build();
    assertTrue(potential.eligibleIn(POTENTIAL_TARGET));
    assertFalse(potential.eligibleIn(TARGET));
    assertTrue(PROPOSAL.eligibleIn(aCategory().withoutLeadStatus().build()));
    assertFalse(OF_A_STATUS.eligibleIn(aCategory().withoutLeadStatus().build()));
    assertTrue(OF_A_STATUS.eligibleIn(aCategory().build()));
  }

  @ParameterizedTest
  @EnumSource
  void isDecidedExactlyWhenAPersonDidIt(ProposalState state) {
    Set<ProposalState> byAPerson = EnumSet.of(ACCEPTED, CHANGED, DECLINED);
    assertEquals(byAPerson.contains(state), state.decided());
  }

  private static CategoryProposal decided(CategoryDecision decision) {
    return PROPOSAL.decided(decision, OLGA, NOW);
  }
}

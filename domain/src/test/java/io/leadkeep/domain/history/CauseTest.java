package io.leadkeep.domain.history;

import static io.leadkeep.domain.examples.RuleBuilder.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.examples.Ids;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Because of what a change was made, and by whom (H1, A15). */
class CauseTest {
  private static final LeadCategorizationRule SOLD = aRule(Trigger.SALE_SOLD).build().at(4);

  /** A15: automatic changes record the rule and its version. */
  @Test
  void namesTheRuleInItsVersion() {
    Cause cause = Cause.rule(SOLD);
    assertEquals(CauseKind.RULE, cause.kind());
    assertEquals(Optional.of(Trigger.SALE_SOLD), cause.trigger());
    assertEquals(Optional.of(SOLD.id()), cause.rule());
    assertEquals(Optional.of(4L), cause.ruleVersion());
  }

  /** A15: decided proposals are because of the rule. */
  @Test
  void namesTheProposalAndItsRule() {
    ProposalId proposal = new ProposalId(Ids.next());
    assertEquals(new Cause(CauseKind.PROPOSAL, Optional.of(Trigger.SALE_SOLD), Optional.of(SOLD.id()),
        Optional.of(4L), Optional.of(proposal), Optional.empty()),
        Cause.proposal(proposal, SOLD.id(), 4, Trigger.SALE_SOLD));
  }

  /** H2: an entry tells which rule moved the company. */
  @Test
  void keepsWhatLedToAnEntry() {
    assertEquals(new Cause(CauseKind.CATEGORY_ENTRY, Optional.of(Trigger.SALE_SOLD), Optional.of(SOLD.id()),
        Optional.of(4L), Optional.empty(), Optional.empty()), Cause.rule(SOLD).entry());
  }

  /** H1: all that one command brought about is tied together. */
  @Test
  void sharesTimeAndCorrelationWithWhatItFollowsFrom() {
    Origin origin = new Origin(Instant.EPOCH, new Actor.Server(), Cause.SYSTEM, Ids.next());
    assertEquals(new Origin(Instant.EPOCH, new Actor.Server(), Cause.USER, origin.correlation()),
        origin.because(new Actor.Server(), Cause.USER));
  }
}

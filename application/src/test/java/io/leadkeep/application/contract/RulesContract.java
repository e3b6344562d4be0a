package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aRule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.Trigger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Rules}. */
public interface RulesContract extends StorageFixture {
  @Test
  default void thereAreNoRulesAtFirst(TestWorkspace workspace) {
    assertEquals(List.of(), all(workspace));
  }

  /** A10 gives the order. */
  @Test
  default void givesBackEveryFieldOfEveryRule(TestWorkspace workspace) {
    LeadCategorizationRule sold = aRule(Trigger.SALE_SOLD).build();
    LeadCategorizationRule lost = aRule(Trigger.SALE_LOST).withoutTarget().build();
    LeadCategorizationRule qualified = aRule(Trigger.LEAD_STATUS_SET).to(Lists.OPPORTUNITY).asking().build();
    LeadCategorizationRule contacting =
        aRule(Trigger.LEAD_STATUS_SET).when(Lists.CONTACTING).to(Lists.COLD).disabled().build();
    LeadCategorizationRule registered = aRule(Trigger.SALE_REGISTERED).to(Lists.LEAD).asking().disabled().build();
    workspace.given(registered, contacting, qualified, lost, sold);
    assertEquals(List.of(sold, lost, qualified, contacting, registered), all(workspace));
  }

  @Test
  default void aChangeSetsAndClearsEveryField(TestWorkspace workspace) {
    LeadCategorizationRule first = aRule(Trigger.LEAD_STATUS_SET).withoutTarget().build();
    LeadCategorizationRule second = new LeadCategorizationRule(first.id(), Trigger.SALE_SOLD, Optional.empty(), true,
        Optional.of(Lists.OPPORTUNITY.id()), true, 2);
    workspace.given(first);
    workspace.save(unit -> unit.rules().update(second));
    assertEquals(List.of(second), all(workspace));
    workspace.save(unit -> unit.rules().update(first.at(3)));
    assertEquals(List.of(first.at(3)), all(workspace));
  }

  @Test
  default void refusesToSaveARuleOnTopOfAnotherVersion(TestWorkspace workspace) {
    LeadCategorizationRule rule = aRule(Trigger.SALE_SOLD).build();
    workspace.given(rule);
    workspace.save(unit -> unit.rules().update(rule.at(2)));
    for (long version : List.of(1L, 2L, 4L)) {
      assertThrows(StaleVersion.class, () -> workspace.save(unit -> unit.rules().update(rule.at(version))));
    }
    assertEquals(List.of(rule.at(2)), all(workspace));
  }

  @Test
  default void refusesToChangeOrRemoveARuleThatIsNotThere(TestWorkspace workspace) {
    LeadCategorizationRule missing = aRule(Trigger.SALE_SOLD).build();
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> unit.rules().update(missing.at(2))));
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> unit.rules().delete(missing.id())));
    assertEquals(List.of(), all(workspace));
  }

  @Test
  default void removesOneRule(TestWorkspace workspace) {
    LeadCategorizationRule removed = aRule(Trigger.SALE_SOLD).build();
    LeadCategorizationRule kept = aRule(Trigger.SALE_LOST).build();
    workspace.given(removed, kept);
    workspace.save(unit -> unit.rules().delete(removed.id()));
    assertEquals(List.of(kept), all(workspace));
  }

  /** What a rule proposed outlives it (A8). */
  @Test
  default void removesARuleThatAProposalNames(TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    var proposal = Examples.aProposal().of(Neighbours.FJORD).by(Neighbours.QUALIFIED_ASKS).build();
    workspace.given(proposal);
    workspace.save(unit -> unit.rules().delete(Neighbours.QUALIFIED_ASKS.id()));
    assertEquals(Optional.of(proposal), workspace.read(unit -> unit.proposals().find(proposal.id())));
  }

  @Test
  default void savesNoRuleInARead(TestWorkspace workspace) {
    LeadCategorizationRule rule = aRule(Trigger.SALE_SOLD).build();
    workspace.given(rule);
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.rules().insert(aRule(Trigger.SALE_LOST).build());
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.rules().update(rule.at(2));
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.rules().delete(rule.id());
      return null;
    }));
    assertEquals(List.of(rule), all(workspace));
  }

  @Test
  default void keepsTheSameRuleApartInTwoWorkspaces(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    LeadCategorizationRule rule = aRule(Trigger.SALE_SOLD).build();
    workspace.given(rule);
    assertEquals(List.of(), all(another));
    another.given(rule);
    another.save(unit -> unit.rules().update(rule.at(2)));
    workspace.save(unit -> unit.rules().delete(rule.id()));
    assertEquals(List.of(rule.at(2)), all(another));
  }

  private static List<LeadCategorizationRule> all(TestWorkspace workspace) {
    return workspace.read(unit -> unit.rules().all().rules());
  }
}

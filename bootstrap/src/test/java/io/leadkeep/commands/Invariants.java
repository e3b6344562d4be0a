package io.leadkeep.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What holds at any moment, whatever was done before. */
final class Invariants {
  private final World world;
  private final Instant now;

  Invariants(World world, Instant now) {
    this.world = world;
    this.now = now;
  }

  void check() {
    hasOneDefaultStatusAndCategoryThatAreNotDeleted();
    hasNoEnabledRuleOnDeletedItems();
    namesAndRanksEveryItemOnce(world.categories());
    namesAndRanksEveryItemOnce(world.leadStatuses());
    hasAStatusOnEveryTrackedContact();
    letsOnlyProposalsWaitThatMakeSense();
    hasAHistoryThatTellsWhatIs();
  }

  /** L3, C4. */
  private void hasOneDefaultStatusAndCategoryThatAreNotDeleted() {
    List<LeadStatus> defaults = world.leadStatuses().where(LeadStatus::isDefault);
    assertEquals(1, defaults.size());
    assertFalse(defaults.getFirst().entry().deleted());
    assertFalse(world.categories().require(world.settings().defaultCategory()).entry().deleted());
  }

  /** C4, L4, A3, A4. */
  private void hasNoEnabledRuleOnDeletedItems() {
    Set<String> keys = new HashSet<>();
    for (LeadCategorizationRule rule : world.rules().rules()) {
      assertTrue(keys.add(rule.trigger() + " " + rule.leadStatus()), "one rule a trigger and status");
      if (rule.enabled()) {
        assertFalse(world.categories().require(rule.target().orElseThrow()).entry().deleted());
        rule.leadStatus().ifPresent(id -> assertFalse(world.leadStatuses().require(id).entry().deleted()));
      }
    }
  }

  /** C1, C5. */
  private static void namesAndRanksEveryItemOnce(ItemList<? extends ListItem<?>> list) {
    Set<Object> found = new HashSet<>();
    for (ListItem<?> item : list.items()) {
      assertTrue(found.add(Foldings.uniqueness(item.entry().name().base())), "name of " + item);
      assertTrue(found.add(item.entry().rank()), "rank of " + item);
      assertTrue(found.add(item.entry().key()), "key of " + item);
    }
  }

  /** S3, S5, S7, S9. */
  private void hasAStatusOnEveryTrackedContact() {
    world.contacts().values().stream().filter(world::tracked)
        .forEach(contact -> assertTrue(contact.leadStatus().isPresent(), "status of " + contact));
  }

  /** A8. */
  private void letsOnlyProposalsWaitThatMakeSense() {
    Set<CompanyId> companies = new HashSet<>();
    for (CategoryProposal proposal : world.proposals().values()) {
      if (proposal.stateAt(now) == ProposalState.PENDING) {
        assertTrue(companies.add(proposal.company()), "one that waits a company");
        Category current = world.category(proposal.company());
        assertEquals(Optional.empty(), proposal.staleIn(current), "stale in " + current);
        assertFalse(world.categories().require(proposal.to()).entry().deleted(), "target of " + proposal);
        assertTrue(world.rules().rules().stream().anyMatch(rule -> rule.id().equals(proposal.rule())
            && rule.enabled() && rule.version() == proposal.ruleVersion()), "rule of " + proposal);
      }
    }
  }

  /** H1. */
  private void hasAHistoryThatTellsWhatIs() {
    world.history().forEach(Invariants::continues);
    world.companies().values().forEach(company -> assertTold(
        new RecordRef(RecordKind.COMPANY, company.id().value()), company.revision().version(), "category",
        Optional.of(company.category().value())));
    world.contacts().values().forEach(contact -> assertTold(
        new RecordRef(RecordKind.CONTACT, contact.id().value()), contact.revision().version(), "leadStatus",
        contact.leadStatus().map(status -> status.value())));
    world.categories().items().forEach(item -> assertEquals(item.version(),
        last(new RecordRef(RecordKind.CATEGORY, item.id().value())).version()));
    world.leadStatuses().items().forEach(item -> assertEquals(item.version(),
        last(new RecordRef(RecordKind.LEAD_STATUS, item.id().value())).version()));
    world.rules().rules().forEach(rule -> assertEquals(rule.version(),
        last(new RecordRef(RecordKind.RULE, rule.id().value())).version()));
    world.proposals().values().forEach(proposal -> assertEquals(proposal.version(),
        last(new RecordRef(RecordKind.PROPOSAL, proposal.id().value())).version()));
  }

  /** Each entry begins where the one before it ended, version by version, place by place. */
  private static void continues(RecordRef record, List<Change> changes) {
    Map<String, HistoryValue> held = new HashMap<>();
    long version = 0;
    int position = 0;
    for (Change change : changes) {
      position = change.version() == version ? position + 1 : 0;
      version = change.version() == version ? version : version + 1;
      assertEquals(version, change.version(), "version of " + change);
      assertEquals(position, change.position(), "position of " + change);
      assertFalse(change.from().isEmpty() && change.to().isEmpty() && !forgotten(record, change), "empty " + change);
      if (!forgotten(record, change)) {
        Object from = change.from().map(Invariants::identity).orElse("nothing");
        Object before = Optional.ofNullable(held.get(change.field())).map(Invariants::identity).orElse("nothing");
        assertEquals(before, from, "from of " + change);
      }
      change.to().ifPresentOrElse(to -> held.put(change.field(), to), () -> held.remove(change.field()));
    }
  }

  /** Names are those of their day, so that only what they name has to be the same. */
  private static Object identity(HistoryValue value) {
    return switch (value) {
      case HistoryValue.Item item -> item.id();
      case HistoryValue.Named named -> named.id();
      case HistoryValue.Anonymous anonymous -> anonymous.id();
      case HistoryValue.Text text -> text;
      case HistoryValue.Number number -> number;
      case HistoryValue.Flag flag -> flag;
      case HistoryValue.Parts parts -> parts;
    };
  }

  private static boolean forgotten(RecordRef record, Change change) {
    return record.kind() == RecordKind.CONTACT
        && Set.of("firstName", "lastName", "email", "phone", "title").contains(change.field());
  }

  private void assertTold(RecordRef record, long version, String field, Optional<UUID> value) {
    assertEquals(version, last(record).version(), "version of " + record);
    Optional<UUID> told = world.history().get(record).stream()
        .filter(change -> change.field().equals(field)).reduce((one, other) -> other)
        .flatMap(Change::to).map(item -> ((HistoryValue.Item) item).id());
    assertEquals(value, told, field + " of " + record);
  }

  private Change last(RecordRef record) {
    return world.history().get(record).getLast();
  }
}

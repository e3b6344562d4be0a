package io.leadkeep.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.AutomationReport;
import io.leadkeep.application.automation.AutomationReport.Outcome;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.Evaluation;
import io.leadkeep.domain.automation.Evaluation.Decision;
import io.leadkeep.domain.automation.Facts;
import io.leadkeep.domain.automation.Fired;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.settings.OnEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a command that was done must have brought about, told from the rules of the product alone. */
final class Expectations {
  private final World before;
  private final World after;
  private final Attempt attempt;
  private final Instant now;

  Expectations(World before, World after, Attempt attempt, Instant now) {
    this.before = before;
    this.after = after;
    this.attempt = attempt;
    this.now = now;
  }

  void check(Object done) {
    writesEachCategoryAtMostOnce();
    if (after.leadStatuses().equals(before.leadStatuses())) {
      after.contacts().values().forEach(this::hasTheStatusItShouldHave);
    }
    if (attempt.triggers()) {
      follows(((Automated<?>) done).automation());
    }
  }

  /** A12: and all that one command brings about has one correlation id (H1). */
  private void writesEachCategoryAtMostOnce() {
    Map<Object, Long> writes = after.since(before).stream().filter(change -> change.field().equals("category"))
        .collect(Collectors.groupingBy(change -> change.record(), Collectors.counting()));
    writes.forEach((company, count) -> assertEquals(1, count, "category writes of " + company));
    assertTrue(after.since(before).stream().map(change -> change.origin().correlation()).distinct().count() <= 1);
  }

  /** S2 to S10. */
  private void hasTheStatusItShouldHave(Contact contact) {
    assertEquals(status(contact), contact.leadStatus(), "lead status of " + contact);
  }

  private Optional<LeadStatusId> status(Contact contact) {
    Optional<Contact> old = Optional.ofNullable(before.contacts().get(contact.id()));
    Optional<LeadStatusId> held = old.flatMap(Contact::leadStatus);
    Optional<LeadStatusId> explicit = isWritten(contact) ? explicit() : Optional.empty();
    if (explicit.isPresent()) {
      return explicit;
    }
    boolean tracked = after.tracked(contact);
    boolean wasTracked = old.isPresent() && before.tracked(old.get());
    if (!tracked || wasTracked) {
      return held;
    }
    boolean moved = old.isEmpty() || !old.get().company().equals(contact.company())
        || !before.category(old.get()).map(Category::id).equals(after.category(contact).map(Category::id));
    boolean restarts = moved && before.settings().onEntry() == OnEntry.RESTART;
    return restarts ? Optional.of(before.defaultStatus()) : held.or(() -> Optional.of(before.defaultStatus()));
  }

  private boolean isWritten(Contact contact) {
    return attempt.contactEdit().isPresent()
        && attempt.contact().map(contact.id()::equals).orElse(!before.contacts().containsKey(contact.id()));
  }

  private Optional<LeadStatusId> explicit() {
    return attempt.contactEdit().map(ContactEdit::leadStatus).flatMap(edit -> edit.written())
        .flatMap(ref -> before.leadStatuses().find(ref)).map(LeadStatus::id);
  }

  /** A1, A2, A6, A7, A9 to A11. */
  private void follows(AutomationReport report) {
    Set<Fired> fired = new HashSet<>();
    Optional<CompanyId> company = attempt.contactEdit().isPresent() ? contactWritten(fired) : saleWritten(fired);
    Optional<Category> current = company.map(before::category);
    boolean chose = attempt.decision().stream().anyMatch(made -> made.kind() == DecisionRequest.Kind.CHOOSE);
    Evaluation evaluation = before.rules().evaluate(new Facts(fired, current, chose));
    assertEquals(evaluation.trace(), report.trace());
    if (company.isEmpty()) {
      assertEquals(Outcome.NONE, report.outcome());
      return;
    }
    CategoryId target = target(evaluation.decision(), current.orElseThrow().id());
    assertEquals(target, after.category(company.get()).id(), "category of the company");
    boolean asks = evaluation.decision() instanceof Decision.Propose && attempt.decision().isEmpty();
    assertEquals(asks ? Outcome.PROPOSED : target.equals(current.get().id()) ? Outcome.NONE : Outcome.APPLIED,
        report.outcome());
    proposes(company.get(), asks, evaluation.decision());
  }

  private CategoryId target(Decision decision, CategoryId current) {
    return switch (decision) {
      case Decision.Nothing() -> current;
      case Decision.Apply(var rule, CategoryId target) -> target;
      case Decision.Overridden(var rule) -> chosen();
      case Decision.Propose(var rule, CategoryId target) -> attempt.decision()
          .filter(made -> made.kind() == DecisionRequest.Kind.ACCEPT).map(made -> target).orElse(current);
    };
  }

  private CategoryId chosen() {
    return before.categories().find(attempt.decision().orElseThrow().category().orElseThrow()).orElseThrow().id();
  }

  /** A7, A8: a new proposal takes the place of an older one that waits. */
  private void proposes(CompanyId company, boolean asks, Decision decision) {
    List<CategoryProposal> fresh = after.proposals().values().stream()
        .filter(proposal -> !before.proposals().containsKey(proposal.id())).toList();
    boolean made = decision instanceof Decision.Propose
        || (decision instanceof Decision.Overridden(var rule) && rule.askForConfirmation());
    assertEquals(made ? 1 : 0, fresh.size(), "new proposals");
    if (made) {
      assertEquals(company, fresh.getFirst().company());
      assertEquals(asks ? ProposalState.PENDING : decided(), fresh.getFirst().stored());
      before.proposals().values().stream()
          .filter(older -> older.company().equals(company) && older.stateAt(now) == ProposalState.PENDING)
          .forEach(older -> assertEquals(
              ProposalState.SUPERSEDED, after.proposals().get(older.id()).stored(), "older " + older));
    }
  }

  private ProposalState decided() {
    return switch (attempt.decision().orElseThrow().kind()) {
      case ACCEPT -> ProposalState.ACCEPTED;
      case CHOOSE -> ProposalState.CHANGED;
      case DECLINE -> ProposalState.DECLINED;
    };
  }

  private Optional<CompanyId> contactWritten(Set<Fired> fired) {
    Contact contact = after.contacts().values().stream().filter(this::isWritten).findFirst().orElseThrow();
    Optional<LeadStatusId> held =
        Optional.ofNullable(before.contacts().get(contact.id())).flatMap(Contact::leadStatus);
    explicit().filter(status -> !held.equals(Optional.of(status)))
        .ifPresent(status -> fired.add(Fired.leadStatusSet(status)));
    return contact.company();
  }

  private Optional<CompanyId> saleWritten(Set<Fired> fired) {
    Optional<Sale> sale = after.sales().values().stream()
        .filter(candidate -> !candidate.equals(before.sales().get(candidate.id()))).findFirst();
    if (sale.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sale> old = Optional.ofNullable(before.sales().get(sale.get().id()));
    if (!old.map(Sale::company).equals(Optional.of(sale.get().company()))) {
      fired.add(Fired.sale(Trigger.SALE_REGISTERED));
    }
    SaleStatus status = sale.get().state().status();
    if (!old.map(Sale::state).map(state -> state.status()).equals(Optional.of(status))) {
      switch (status) {
        case SOLD -> fired.add(Fired.sale(Trigger.SALE_SOLD));
        case LOST -> fired.add(Fired.sale(Trigger.SALE_LOST));
        case OPEN, STALLED -> { }
      }
    }
    return Optional.of(sale.get().company());
  }
}

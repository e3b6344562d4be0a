package io.leadkeep.application.history;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.ContactRecord;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers "why?": why a company has its category, why a contact's lead status is what it is, or hidden (H2). */
public final class Explain {
  private static final String CATEGORY = "category";
  private static final Set<String> OF_CONTACT = Set.of(ContactRecord.LEAD_STATUS, "company");
  private static final Set<String> OF_CATEGORY = Set.of("group", "leadStatusEnabled");
  private static final int LONGEST = 100;
  private static final int BATCH = 200;

  private final Transactor transactor;

  /** Needs a transactor. */
  public Explain(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return why a company has its category; empty if there is no such company} */
  public Optional<Explanation> category(Caller caller, CompanyId id) {
    return transactor.read(caller, transaction -> transaction.unit().companies().find(id).map(company -> {
      Category category = transaction.categories().require(company.category());
      List<Change> chain = traced(transaction, changes(transaction, RecordKind.COMPANY, id.value(), Set.of(CATEGORY)));
      return new Explanation(
          CATEGORY, Optional.of(category), Optional.empty(), Optional.of(category), chain,
          History.named(transaction, chain));
    }));
  }

  /** {@return why a contact has its lead status, and why it is hidden; empty if there is no such contact} */
  public Optional<Explanation> leadStatus(Caller caller, ContactId id) {
    return transactor.read(caller, transaction ->
        transaction.unit().contacts().find(id).map(contact -> leadStatus(transaction, contact)));
  }

  private static Explanation leadStatus(Transaction transaction, Contact contact) {
    Optional<Company> company = contact.company().flatMap(transaction::company);
    Optional<Category> category = company.map(known -> transaction.categories().require(known.category()));
    List<Change> chain =
        new ArrayList<>(changes(transaction, RecordKind.CONTACT, contact.id().value(), OF_CONTACT));
    company.ifPresent(known -> chain.addAll(
        changes(transaction, RecordKind.COMPANY, known.id().value(), Set.of(CATEGORY))));
    category.ifPresent(known -> chain.addAll(
        changes(transaction, RecordKind.CATEGORY, known.id().value(), OF_CATEGORY)));
    chain.sort(Comparator.comparing((Change change) -> change.origin().at()).reversed());
    List<Change> newest = traced(transaction, chain.subList(0, Math.min(chain.size(), LONGEST)));
    return new Explanation(ContactRecord.LEAD_STATUS,
        contact.leadStatus().map(status -> transaction.leadStatuses().require(status)),
        LeadStatusField.in(category).hiddenBecause().filter(reason -> contact.leadStatus().isPresent()), category,
        newest, History.named(transaction, newest));
  }

  private static List<Change> changes(Transaction transaction, RecordKind kind, UUID id, Set<String> fields) {
    List<Change> found = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page<Change> page = transaction.unit().histories().page(new RecordRef(kind, id), after, BATCH);
      page.items().stream().filter(change -> fields.contains(change.field())).forEach(found::add);
      after = page.next();
    } while (after.isPresent() && found.size() < LONGEST);
    return found.subList(0, Math.min(found.size(), LONGEST));
  }

  /** The verdicts that led to a proposal stand with the proposal, not with the decision that was made later. */
  private static List<Change> traced(Transaction transaction, List<Change> chain) {
    Set<UUID> proposals =
        chain.stream().flatMap(change -> elsewhere(change).stream()).map(ProposalId::value).collect(Collectors.toSet());
    if (proposals.isEmpty()) {
      return chain;
    }
    Map<UUID, Change> made = transaction.unit().histories().of(RecordKind.PROPOSAL, proposals, "state").stream()
        .collect(Collectors.toMap(change -> change.record().id(), Function.identity(), (newer, older) -> older));
    return chain.stream()
        .map(change -> elsewhere(change)
            .map(proposal -> change.with(made.get(proposal.value()).trace())).orElse(change))
        .toList();
  }

  private static Optional<ProposalId> elsewhere(Change change) {
    return change.origin().cause().proposal().filter(proposal -> change.trace().isEmpty());
  }
}

package io.leadkeep.commands;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that a workspace holds at one moment. */
record World(
    Settings settings,
    ItemList<Category> categories,
    ItemList<LeadStatus> leadStatuses,
    LeadCategorization rules,
    Map<CompanyId, Company> companies,
    Map<ContactId, Contact> contacts,
    Map<SaleId, Sale> sales,
    Map<ProposalId, CategoryProposal> proposals,
    Map<RecordRef, List<Change>> history) {
  private static final int BATCH = 1_000;

  /** {@return what a unit sees, with the history of these records, the oldest first} */
  static World of(UnitOfWork unit, Collection<RecordRef> known) {
    Map<RecordRef, List<Change>> history = new LinkedHashMap<>();
    known.forEach(record -> history.put(record, history(unit, record)));
    return new World(unit.settings().find().orElseThrow(), unit.categories().all(), unit.leadStatuses().all(),
        unit.rules().all(), all(unit.companySearch(), Company::id), all(unit.contactSearch(), Contact::id),
        all(unit.saleSearch(), Sale::id), all(unit.proposalSearch(), CategoryProposal::id), history);
  }

  Category category(CompanyId company) {
    return categories.require(companies.get(company).category());
  }

  Optional<Category> category(Contact contact) {
    return contact.company().map(this::category);
  }

  boolean tracked(Contact contact) {
    return LeadStatusField.in(category(contact)).tracked();
  }

  LeadStatusId defaultStatus() {
    return leadStatuses.where(LeadStatus::isDefault).getFirst().id();
  }

  /** {@return the changes that this world has and an older one hasn't} */
  List<Change> since(World before) {
    List<Change> fresh = new ArrayList<>();
    history.forEach((record, changes) ->
        fresh.addAll(changes.subList(before.history().getOrDefault(record, List.of()).size(), changes.size())));
    return fresh;
  }

  private static <F extends QueryField, I, R> Map<I, R> all(Search<F, R> search, Function<R, I> id) {
    return search.page(new Query<>(Criteria.all(), List.of(), Optional.empty(), 10_000)).items().stream()
        .collect(Collectors.toMap(id, Function.identity()));
  }

  private static List<Change> history(UnitOfWork unit, RecordRef record) {
    List<Change> changes = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page<Change> page = unit.histories().page(record, after, BATCH);
      changes.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return changes.reversed();
  }
}

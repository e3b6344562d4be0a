package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.SortValue;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.user.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fields of one record take from others. */
final class Related {
  private final State state;
  private final SortKeys sortKeys;
  private Optional<Map<ContactId, List<Sale>>> salesByContact = Optional.empty();

  Related(State state) {
    this.state = state;
    this.sortKeys = SortKeys.of(state.settings().map(Settings::sortLanguage).orElse(SortLanguage.DEFAULT));
  }

  Held sortKey(String text) {
    return new Held.Sorted(new SortValue.Key(sortKeys.key(text)));
  }

  Held rank(CategoryId category) {
    return Held.maybe(state.rows(Table.CATEGORIES).find(category), found -> Held.number(found.entry().rank()));
  }

  Held rank(LeadStatusId status) {
    return Held.maybe(state.rows(Table.LEAD_STATUSES).find(status), found -> Held.number(found.entry().rank()));
  }

  Held name(UserId user) {
    return Held.maybe(state.rows(Table.USERS).find(user), found -> sortKey(found.name().value()));
  }

  Stream<Sale> sales(CompanyId company) {
    return state.rows(Table.SALES).referringTo(Set.of(Table.key(company)));
  }

  Stream<Sale> sales(ContactId contact) {
    return salesByContact().getOrDefault(contact, List.of()).stream();
  }

  /** Sales are looked up by company alone, so those of all contacts are sorted out once a question that needs them. */
  private Map<ContactId, List<Sale>> salesByContact() {
    if (salesByContact.isEmpty()) {
      salesByContact = Optional.of(state.rows(Table.SALES).all().stream()
          .filter(sale -> sale.contact().isPresent())
          .collect(Collectors.groupingBy(sale -> sale.contact().orElseThrow())));
    }
    return salesByContact.orElseThrow();
  }

  Optional<Company> company(CompanyId id) {
    return state.rows(Table.COMPANIES).find(id);
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.SortValue;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/** What fields of one record take from others. */
final class Related {
  private final State state;
  private final SortKeys sortKeys;

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

  Optional<Company> company(CompanyId id) {
    return state.rows(Table.COMPANIES).find(id);
  }
}

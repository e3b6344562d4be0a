package io.leadkeep.application.port;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;
import java.util.Set;

/** Changes the lead statuses of many contacts as one set, with their history (S11). */
public interface LeadStatusEntries {
  /** Whose contacts. */
  sealed interface Scope {
    /**
     * The contacts of one company.
     *
     * @param company the company
     */
    record OfCompany(CompanyId company) implements Scope {}

    /**
     * The contacts of all companies in one category.
     *
     * @param category the category that the companies have now
     */
    record OfCategory(CategoryId category) implements Scope {}
  }

  /**
   * One step: contacts that hold one value get another.
   *
   * @param from the value they hold now; empty for none
   * @param to the value they get, another one
   * @param fromValue how history tells {@code from}
   * @param toValue how history tells {@code to}
   * @param origin when, by whom, because of what; its time becomes {@code updatedAt}
   */
  record Step(
      Optional<LeadStatusId> from,
      LeadStatusId to,
      Optional<HistoryValue> fromValue,
      HistoryValue toValue,
      Origin origin) {}

  /** {@return the different values that contacts in {@code scope} hold; an empty one if some hold none} */
  Set<Optional<LeadStatusId>> held(Scope scope);

  /**
   * Sets the value of every contact in {@code scope} that holds {@code step.from()}, raises its version, and adds a
   * change of the field {@code leadStatus} to its history at position 0 of that version.
   *
   * @return how many contacts changed
   */
  long enter(Scope scope, Step step);
}

package io.leadkeep.application.contract;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.settings.Settings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is in a workspace at one moment, to be compared with another moment.
 *
 * @param settings the settings
 * @param categories the categories
 * @param leadStatuses the lead statuses
 * @param rules the rules, in no order
 * @param records records of every kind that is listed, kind by kind
 * @param histories the changes of the records that were asked for
 */
record Everything(
    Optional<Settings> settings,
    List<Category> categories,
    List<LeadStatus> leadStatuses,
    Set<LeadCategorizationRule> rules,
    List<List<?>> records,
    Map<RecordRef, List<Change>> histories) {
  private static final int ENOUGH = 1_000;

  /** {@return all that a unit sees, with the histories of these records} */
  static Everything in(UnitOfWork unit, Collection<RecordRef> asked) {
    return new Everything(
        unit.settings().find(),
        unit.categories().all().items(),
        unit.leadStatuses().all().items(),
        new HashSet<>(unit.rules().all().rules()),
        List.of(all(unit.companySearch()), all(unit.contactSearch()), all(unit.saleSearch()),
            all(unit.proposalSearch()), all(unit.userSearch()), all(unit.tokenSearch())),
        asked.stream().collect(Collectors.toMap(
            Function.identity(), record -> unit.histories().page(record, Optional.empty(), ENOUGH).items())));
  }

  private static <F extends QueryField, R> List<R> all(Search<F, R> search) {
    return search.page(new Query<>(Criteria.all(), List.of(), Optional.empty(), ENOUGH)).items();
  }
}

package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.Counts;
import io.leadkeep.application.count.Grouping;
import io.leadkeep.application.dashboard.TileData.Count;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.Unknown;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.filter.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The records that a tile is about, whichever they are.
 *
 * @param <F> their fields
 * @param transaction what to ask in
 * @param table what they are filtered by
 * @param grouping what they are counted by
 * @param search where they are searched
 */
record TileRecords<F extends QueryField>(
    Transaction transaction, FieldTable<F> table, Grouping<F> grouping, Search<F, ?> search) {
  static TileRecords<?> of(Transaction transaction, Subject subject) {
    return switch (subject) {
      case CONTACT -> new TileRecords<>(transaction, FieldTables.CONTACTS, CountRecords.CONTACTS,
          transaction.unit().contactSearch());
      case COMPANY -> new TileRecords<>(transaction, FieldTables.COMPANIES, CountRecords.COMPANIES,
          transaction.unit().companySearch());
      case SALE -> new TileRecords<>(transaction, FieldTables.SALES, CountRecords.SALES,
          transaction.unit().saleSearch());
    };
  }

  /** {@return how many records pass the filter; refused: InvalidCriteria} */
  Result<Count> count(Filter filter) {
    return table.criteria(transaction, filter, Unknown.REFUSED)
        .map(criteria -> new Count(search.count(criteria), filter));
  }

  /** {@return how many records pass each filter, in the order of the filters; refused: InvalidCriteria} */
  Result<List<Count>> counts(List<Filter> filters) {
    Result<List<Criteria<F>>> each = Result.done(new ArrayList<>());
    for (Filter filter : filters) {
      each = each.then(before -> table.criteria(transaction, filter, Unknown.REFUSED).map(criteria -> {
        before.add(criteria);
        return before;
      }));
    }
    return each.map(search::counts).map(counts -> IntStream.range(0, filters.size())
        .mapToObj(place -> new Count(counts.get(place), filters.get(place)))
        .toList());
  }

  /** {@return how many records pass the filter, by one or two fields; refused: InvalidCriteria, InvalidParameter} */
  Result<Counts> counts(List<String> fields, Filter filter) {
    return grouping.count(transaction, search, fields, filter);
  }
}

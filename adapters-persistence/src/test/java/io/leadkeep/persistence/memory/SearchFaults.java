package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.CriteriaContract;
import io.leadkeep.application.contract.FieldsContract;
import io.leadkeep.application.contract.HistoriesContract;
import io.leadkeep.application.contract.RandomSearchContract;
import io.leadkeep.application.contract.WordsContract;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Criterion.NoneOf;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Criterion.Present;
import io.leadkeep.application.search.Criterion.Reached;
import io.leadkeep.application.search.Criterion.Within;
import io.leadkeep.application.search.Criterion.Words;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What a storage may get wrong about the questions it is asked. */
final class SearchFaults {
  static final List<Fault> ALL = List.of(
      new Fault("finds everything without criteria", CriteriaContract.class,
          Questions.criteria(criteria -> criteria.anyOf().isEmpty() ? Criteria.all() : criteria)),
      new Fault("takes one of nothing for anything", CriteriaContract.class, Questions.criterion(
          criterion -> criterion instanceof OneOf<?> one && one.values().isEmpty() ? List.of() : List.of(criterion))),
      new Fault("leaves out the absent", CriteriaContract.class, Questions.criterion(
          criterion -> criterion instanceof NoneOf<?> none
              ? List.of(criterion, new Present<>(none.field(), true))
              : List.of(criterion))),
      new Fault("takes the upper edge too", CriteriaContract.class, Questions.criterion(
          criterion -> criterion instanceof Within<?> within && within.before().isPresent()
              ? List.of(new Within<>(within.field(), within.from(), OptionalLong.of(within.before().getAsLong() + 1)))
              : List.of(criterion))),
      new Fault("leaves the lower edge", RandomSearchContract.class, Questions.criterion(
          criterion -> criterion instanceof Within<?> within && within.from().isPresent()
              ? List.of(new Within<>(within.field(), OptionalLong.of(within.from().getAsLong() + 1), within.before()))
              : List.of(criterion))),
      new Fault("looks for the first word only", WordsContract.class, Questions.criterion(
          criterion -> criterion instanceof Words<?> words
              ? List.of(new Words<>(words.field(), words.prefixes().stream().limit(1).toList()))
              : List.of(criterion))),
      new Fault("leaves out the absent where nothing is left out", CriteriaContract.class, Questions.criterion(
          criterion -> criterion instanceof NoneOf<?> none && none.values().isEmpty()
              ? List.of(new Present<>(none.field(), true))
              : List.of(criterion))),
      new Fault("takes one criterion for enough", CriteriaContract.class, Questions.criteria(
          criteria -> criteria.anyOf().stream().anyMatch(List::isEmpty) ? criteria
              : new Criteria<>(criteria.anyOf().stream().flatMap(List::stream).map(List::of).toList()))),
      new Fault("asks for all sets of criteria", CriteriaContract.class, Questions.criteria(
          criteria -> criteria.anyOf().isEmpty() ? criteria
              : Criteria.allOf(criteria.anyOf().stream().flatMap(List::stream).toList()))),
      new Fault("lists proposals by no owner", FieldsContract.class, Questions.criterion(
          criterion -> criterion instanceof OneOf<?> one && one.field() == ProposalField.OWNER
              ? List.of(new OneOf<>(one.field(), Set.of()))
              : List.of(criterion))),
      new Fault("finds only words of ASCII", WordsContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).criteria().toString().contains("Words[")
              ? ((Page<?>) call.proceed()).with(SearchFaults::ofAsciiOnly)
              : call.proceed())),
      new Fault("takes what a contact holds for what it reached", HistoriesContract.class, reached(reached ->
          new OneOf<>(ContactField.LEAD_STATUS, Set.of(new Operand.Id(reached.status().value()))))),
      new Fault("finds who reached it at the end of the range", HistoriesContract.class, reached(reached ->
          new Reached<>(reached.field(), reached.status(), reached.from(), later(reached.before())))),
      new Fault("leaves out who reached it at the beginning of the range", HistoriesContract.class, reached(reached ->
          new Reached<>(reached.field(), reached.status(), later(reached.from()), reached.before()))),
      new Fault("finds who reached it whenever that was", HistoriesContract.class, reached(reached ->
          new Reached<>(reached.field(), reached.status(), OptionalLong.empty(), OptionalLong.empty()))),
      new Fault("lists all dashboards as shared", FieldsContract.class, Questions.criterion(
          criterion -> criterion instanceof OneOf<?> one && one.field() == DashboardField.SHARED
              ? List.of()
              : List.of(criterion))));

  private SearchFaults() {}

  @SuppressWarnings("unchecked") // only contacts are asked what they reached
  private static Call.Tampering reached(Function<Reached<QueryField>, Criterion<?>> change) {
    return Questions.criterion(criterion -> List.of(criterion instanceof Reached<QueryField> reached
        ? (Criterion<QueryField>) change.apply(reached)
        : criterion));
  }

  private static OptionalLong later(OptionalLong moment) {
    return moment.isEmpty() ? moment : OptionalLong.of(moment.getAsLong() + 1);
  }

  private static List<Object> ofAsciiOnly(List<?> records) {
    return records.stream().map(Object.class::cast)
        .filter(record -> record.toString().chars().allMatch(letter -> letter < 0x80)).toList();
  }
}

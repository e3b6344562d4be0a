package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.selection.SelectionId;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whether records meet criteria.
 *
 * @param fields the fields of the records
 * @param state what they are in
 */
record Matching<F extends QueryField, R>(Fields<F, R> fields, State state) {
  boolean meets(R record, Criteria<F> criteria) {
    return criteria.anyOf().stream().anyMatch(set -> set.stream().allMatch(criterion -> meets(record, criterion)));
  }

  private boolean meets(R record, Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F>(F field, var values) -> !Collections.disjoint(values, operands(field, record));
      case Criterion.NoneOf<F>(F field, var values) -> Collections.disjoint(values, operands(field, record));
      case Criterion.Present<F>(F field, boolean present) ->
          present != fields.read(field, record) instanceof Held.Nothing;
      case Criterion.Within<F>(F field, OptionalLong from, OptionalLong before) ->
          fields.read(field, record).sortValue() instanceof SortValue.Number(long number)
              && within(number, from, before);
      case Criterion.Words<F>(F field, List<String> prefixes) ->
          fields.read(field, record) instanceof Held.Words(List<String> words)
              && prefixes.stream().allMatch(prefix -> words.stream().anyMatch(word -> word.startsWith(prefix)));
      case Criterion.MemberOf<F>(var ownId, SelectionId selection) ->
          state.members(selection).contains(fields.id(record));
      case Criterion.Reached<F>(var ownId, LeadStatusId status, OptionalLong from, OptionalLong before) ->
          state.history(new RecordRef(RecordKind.CONTACT, fields.id(record))).values().stream()
              .anyMatch(change -> change.field().equals("leadStatus")
                  && change.to().filter(to -> isItem(to, status)).isPresent()
                  && within(change.origin().at().toEpochMilli(), from, before));
    };
  }

  private static boolean within(long number, OptionalLong from, OptionalLong before) {
    return (from.isEmpty() || from.getAsLong() <= number) && (before.isEmpty() || number < before.getAsLong());
  }

  private static boolean isItem(HistoryValue value, LeadStatusId status) {
    return value instanceof HistoryValue.Item item && item.id().equals(status.value());
  }

  private Set<Operand> operands(F field, R record) {
    return fields.read(field, record).operands();
  }
}

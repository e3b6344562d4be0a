package io.leadkeep.domain.history;

import io.leadkeep.domain.automation.RuleVerdict;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the history (H1). Entries of one record are ordered by version and position, not by the clock.
 *
 * @param record whose field changed
 * @param version the record's version since the change
 * @param position the place among the changes of that version, from 0
 * @param field the field, by the name it has in the API
 * @param from what it held before; empty for nothing
 * @param to what it holds since; empty for nothing
 * @param origin when, by whom, because of what
 * @param trace the verdicts on the rules that this change fired; empty if it fired none
 */
public record Change(
    RecordRef record,
    long version,
    int position,
    String field,
    Optional<HistoryValue> from,
    Optional<HistoryValue> to,
    Origin origin,
    List<RuleVerdict> trace) {
  /** Keeps a copy of the trace. */
  public Change {
    trace = List.copyOf(trace);
  }

  /** {@return the same change with the verdicts that led to it} */
  public Change with(List<RuleVerdict> verdicts) {
    return new Change(record, version, position, field, from, to, origin, verdicts);
  }
}

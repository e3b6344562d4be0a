package io.leadkeep.application.command;

import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To whom and what the changes of one save are put down.
 *
 * @param origin the origin of all fields that {@code byField} doesn't name
 * @param byField fields with an origin of their own
 * @param traces the verdicts on the rules that the change of a field fired
 * @param happened what happened to the record besides, that none of its fields holds, by the name history gives it
 */
public record Attribution(
    Origin origin,
    Map<String, Origin> byField,
    Map<String, List<RuleVerdict>> traces,
    Map<String, HistoryValue> happened) {
  /** {@return one origin for all fields} */
  public static Attribution of(Origin origin) {
    return new Attribution(origin, Map.of(), Map.of(), Map.of());
  }

  /** {@return the same with an origin of its own for one field} */
  public Attribution with(String field, Origin own) {
    Map<String, Origin> more = new HashMap<>(byField);
    more.put(field, own);
    return new Attribution(origin, more, traces, happened);
  }

  /** {@return the same with the verdicts that the change of one field led to} */
  public Attribution tracing(String field, List<RuleVerdict> trace) {
    Map<String, List<RuleVerdict>> more = new HashMap<>(traces);
    more.put(field, trace);
    return new Attribution(origin, byField, more, happened);
  }

  /** {@return the same with something that happened to the record besides} */
  public Attribution telling(String event, HistoryValue what) {
    Map<String, HistoryValue> more = new HashMap<>(happened);
    more.put(event, what);
    return new Attribution(origin, byField, traces, more);
  }

  /** {@return the origin of one field} */
  public Origin originOf(String field) {
    return byField.getOrDefault(field, origin);
  }

  /** {@return the verdicts that the change of one field led to} */
  public List<RuleVerdict> traceOf(String field) {
    return traces.getOrDefault(field, List.of());
  }
}

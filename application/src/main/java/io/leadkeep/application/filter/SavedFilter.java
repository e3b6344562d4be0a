package io.leadkeep.application.filter;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.util.ArrayList;
import java.util.List;

/** Filters that are about to be kept: what can't be asked now is not kept for later. */
public final class SavedFilter {
  private SavedFilter() {}

  /**
   * {@return what is wrong with a filter}
   *
   * @param transaction what to look in
   * @param table what it filters
   * @param filter the filter
   * @param selections whether it may name selections
   * @param pointer where it stands
   */
  public static List<Violation> violations(
      Transaction transaction, FieldTable<?> table, Filter filter, boolean selections, String pointer) {
    Result<? extends Criteria<?>> asked = table.criteria(transaction, filter, Unknown.REFUSED);
    List<Violation> violations = new ArrayList<>();
    if (asked instanceof Result.Refused<? extends Criteria<?>>(Refusal.InvalidCriteria refusal)) {
      violations.addAll(refusal.at(pointer).violations());
    }
    for (int set = 0; !selections && set < filter.anyOf().size(); set++) {
      for (int place = 0; place < filter.anyOf().get(set).size(); place++) {
        if (filter.anyOf().get(set).get(place).field().equals(Selected.FIELD)) {
          violations.add(new Violation(
              pointer + "/anyOf/" + set + "/allOf/" + place + "/field", ValueProblem.NOT_APPLICABLE));
        }
      }
    }
    return violations;
  }
}

package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Tamperings with what lists are asked, and with what they answer. */
@SuppressWarnings("unchecked") // the type of the fields goes through here, and nothing looks at it
final class Questions {
  private Questions() {}

  static Call.Tampering criteria(UnaryOperator<Criteria<QueryField>> change) {
    return call -> call.target() instanceof Search
        ? call.with(Criteria.class, criteria -> change.apply(criteria))
            .with(Query.class, query -> new Query<QueryField>(
                change.apply(query.criteria()), query.sort(), query.after(), query.limit()))
            .proceed()
        : call.proceed();
  }

  /** {@return a tampering that puts others, or none, in the place of each criterion} */
  static Call.Tampering criterion(Function<Criterion<QueryField>, List<Criterion<QueryField>>> change) {
    return criteria(criteria -> new Criteria<>(criteria.anyOf().stream()
        .map(set -> set.stream().flatMap(criterion -> change.apply(criterion).stream()).toList())
        .toList()));
  }

  static Call.Tampering query(UnaryOperator<Query<QueryField>> change) {
    return on(Search.class, "page", call -> call.with(Query.class, query -> change.apply(query)).proceed());
  }

  static Call.Tampering page(UnaryOperator<Page<Object>> change) {
    return on(Search.class, "page", call -> change.apply((Page<Object>) call.proceed()));
  }
}

package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.GroupsContract;
import io.leadkeep.application.contract.Lists;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.NoneOf;
import io.leadkeep.application.search.Operand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a storage may get wrong about counts. */
final class GroupFaults {
  static final List<Fault> ALL = List.of(
      new Fault("counts without criteria", GroupsContract.class, on(Search.class, "groups",
          call -> call.with(Criteria.class, criteria -> Criteria.all()).proceed())),
      new Fault("counts no absent values", GroupsContract.class, on(Search.class, "groups", call -> {
        Map<Object, Object> groups = new HashMap<>((Map<?, ?>) call.proceed());
        groups.remove(Optional.empty());
        return groups;
      })),
      new Fault("counts no hidden values", GroupsContract.class, on(Search.class, "groups",
          call -> call.arguments().getFirst() instanceof ContactField
              ? call.with(Criteria.class, GroupFaults::ofTrackedOnly).proceed()
              : call.proceed())),
      new Fault("answers many counts in an order of its own", GroupsContract.class, on(Search.class, "counts",
          call -> ((List<?>) call.proceed()).stream().sorted().toList())),
      new Fault("counts the same once", GroupsContract.class, on(Search.class, "counts",
          call -> call.with(List.class, each -> ((List<?>) each).stream().distinct().toList()).proceed())),
      new Fault("counts pages, not records", GroupsContract.class, on(Search.class, "count", call -> 1L)));

  private GroupFaults() {}

  @SuppressWarnings("unchecked") // groups of contacts have criteria of contacts
  private static Criteria<ContactField> ofTrackedOnly(Criteria<?> criteria) {
    Set<Operand> untracked = Lists.CATEGORIES.stream().filter(category -> !category.tracked())
        .map(category -> (Operand) new Operand.Id(category.id().value())).collect(Collectors.toSet());
    return new Criteria<>(((Criteria<ContactField>) criteria).anyOf().stream()
        .map(set -> Stream.concat(set.stream(), Stream.of(new NoneOf<>(ContactField.CATEGORY, untracked))).toList())
        .toList());
  }
}

package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.OrderContract;
import io.leadkeep.application.contract.PagingContract;
import io.leadkeep.application.contract.RandomSearchContract;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What a storage may get wrong about order and pages. */
final class OrderFaults {
  static final List<Fault> ALL = List.of(
      new Fault("sorts by the first field only", OrderContract.class, Questions.query(query -> new Query<>(
          query.criteria(), query.sort().stream().limit(1).toList(), query.after(), query.limit()))),
      new Fault("sorts all fields in one direction", RandomSearchContract.class, Questions.query(query -> new Query<>(
          query.criteria(), query.sort().stream()
              .map(by -> new Sort<>(by.field(), query.sort().getFirst().descending())).toList(),
          query.after(), query.limit()))),
      new Fault("breaks ties downwards", OrderContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).sort().isEmpty()
              ? ((Page<?>) call.proceed()).with(List::reversed)
              : call.proceed())),
      new Fault("loses ties between pages", PagingContract.class, after(new UUID(-1, -1))),
      new Fault("repeats ties on the next page", PagingContract.class, after(new UUID(0, 0))),
      new Fault("never knows the last page", PagingContract.class, on(Search.class, "page", OrderFaults::withoutEnd)),
      new Fault("cuts long pages", PagingContract.class, Questions.query(query -> new Query<>(
          query.criteria(), query.sort(), query.after(), Math.min(5, query.limit())))),
      new Fault("puts the absent first", OrderContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).sort().toString().contains("LEAD_STATUS_RANK")
              ? ((Page<?>) call.proceed()).with(OrderFaults::withoutStatusFirst)
              : call.proceed())),
      new Fault("sorts names by their characters", OrderContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).sort().isEmpty()
              ? call.proceed()
              : ((Page<?>) call.proceed()).with(OrderFaults::byCharacters))),
      new Fault("has another order every time", PagingContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).sort().isEmpty()
              ? ((Page<?>) call.proceed()).with(OrderFaults::turned)
              : call.proceed())),
      new Fault("skips the first of the next page", PagingContract.class, on(Search.class, "page",
          call -> call.argument(Query.class).after().isPresent()
              ? ((Page<?>) call.proceed()).with(records -> records.subList(Math.min(1, records.size()), records.size()))
              : call.proceed())),
      new Fault("begins the next page at the first again", PagingContract.class, Questions.query(
          query -> new Query<>(query.criteria(), query.sort(), Optional.empty(), query.limit()))));

  private static final AtomicInteger TIMES = new AtomicInteger();

  private OrderFaults() {}

  private static Object withoutEnd(Call call) throws Throwable {
    Page<?> page = (Page<?>) call.proceed();
    List<SortValue> absent = ((List<?>) call.argument(Query.class).sort()).stream()
        .<SortValue>map(by -> new SortValue.Absent()).toList();
    return page.items().isEmpty() || page.next().isPresent()
        ? page
        : new Page<>(page.items(), Optional.of(new Position(absent, new UUID(-1, -1))));
  }

  private static Call.Tampering after(UUID id) {
    return Questions.query(query -> new Query<>(query.criteria(), query.sort(),
        query.after().map(position -> new Position(position.values(), id)), query.limit()));
  }

  private static List<Object> withoutStatusFirst(List<?> records) {
    List<Object> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparing(
        record -> record instanceof Contact contact && contact.leadStatus().isPresent()));
    return sorted;
  }

  private static List<Object> byCharacters(List<?> records) {
    List<Object> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparing(record -> record instanceof Company company ? company.name().value() : ""));
    return sorted;
  }

  private static List<Object> turned(List<?> records) {
    List<Object> turned = new ArrayList<>(records);
    Collections.rotate(turned, TIMES.incrementAndGet());
    return turned;
  }
}

package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.ConcurrencyContract;
import io.leadkeep.application.contract.CriteriaContract;
import io.leadkeep.application.contract.DurabilityContract;
import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.contract.GroupsContract;
import io.leadkeep.application.contract.HistoriesContract;
import io.leadkeep.application.contract.ItemsContract;
import io.leadkeep.application.contract.LeadStatusEntriesContract;
import io.leadkeep.application.contract.OrderContract;
import io.leadkeep.application.contract.PagingContract;
import io.leadkeep.application.contract.PrecisionContract;
import io.leadkeep.application.contract.RacesContract;
import io.leadkeep.application.contract.RandomSearchContract;
import io.leadkeep.application.contract.RecordsContract;
import io.leadkeep.application.contract.SettingsContract;
import io.leadkeep.application.contract.TextsContract;
import io.leadkeep.application.contract.TokensContract;
import io.leadkeep.application.contract.TransactionContract;
import io.leadkeep.application.contract.WordsContract;
import io.leadkeep.application.contract.WorkspacesContract;
import io.leadkeep.application.port.AccessTokens;
import io.leadkeep.application.port.Histories;
import io.leadkeep.application.port.Items;
import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.Records;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.TextKeys;
import io.leadkeep.application.port.WorkspaceSettings;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.NoneOf;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Criterion.Present;
import io.leadkeep.application.search.Criterion.Within;
import io.leadkeep.application.search.Criterion.Words;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * A way to get a storage wrong.
 *
 * @param name what the storage does
 * @param noticedBy the part of the contract that has to notice
 * @param tampering what is wrong
 */
record Fault(String name, Class<?> noticedBy, Call.Tampering tampering) {
  static final List<Fault> ALL = List.of(
      new Fault("keeps what a failed unit saved", TransactionContract.class, Transactions.WITHOUT_ROLLBACK),
      new Fault("reads see what comes later", TransactionContract.class, Transactions.WITHOUT_SNAPSHOT),
      new Fault("loses changes", ConcurrencyContract.class, Transactions.WITHOUT_LOCK),
      new Fault("loses races", RacesContract.class, Transactions.WITHOUT_LOCK),
      new Fault("saves in a read", RecordsContract.class, Transactions.WRITING_READS),
      new Fault("loses all in a restart", DurabilityContract.class, on(Storage.class, "close", call -> {
        Workspaces workspaces = ((Storage) call.target()).workspaces();
        workspaces.list().forEach(workspace -> workspaces.delete(workspace.id()));
        return null;
      })),

      new Fault("lists workspaces backwards", WorkspacesContract.class,
          on(Workspaces.class, "list", call -> ((List<?>) call.proceed()).reversed())),
      new Fault("replaces a workspace", WorkspacesContract.class, on(Workspaces.class, "create", call -> {
        ((Workspaces) call.target()).delete(call.argument(Workspace.class).id());
        return call.proceed();
      })),
      new Fault("renames nothing", WorkspacesContract.class, on(Workspaces.class, "rename", call -> null)),
      new Fault("leaves what was in a workspace", WorkspacesContract.class,
          on(Workspaces.class, "delete", call -> null)),
      new Fault("saves in the wrong workspace", RecordsContract.class, on(Storage.class, "write",
          call -> call.with(WorkspaceId.class, workspace -> new WorkspaceId("acme")).proceed())),

      new Fault("overwrites what it should refuse", RecordsContract.class,
          on(Records.class, "update", Fault::overwrite)),
      new Fault("removes what is not there", RecordsContract.class, on(Records.class, "delete", Fault::swallow)),
      new Fault("finds a record twice", RecordsContract.class, on(Records.class, "find",
          call -> call.proceed() instanceof List<?> found
              ? found.stream().flatMap(record -> List.of(record, record).stream()).toList()
              : call.proceed())),
      new Fault("finds only the first so many", RecordsContract.class, on(Records.class, "find",
          call -> call.with(Collection.class, ids -> ((Collection<?>) ids).stream().limit(32_766).toList()).proceed())),
      new Fault("keeps times to the second", PrecisionContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> company.at(new Revision(
              company.revision().createdAt().truncatedTo(ChronoUnit.SECONDS), company.revision().updatedAt(), 1)))
              .proceed())),
      new Fault("normalizes texts", TextsContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> new Company(company.id(),
              new ShortText(Normalizer.normalize(company.name().value(), Normalizer.Form.NFC)), company.category(),
              company.owner(), company.source(), company.revision())).proceed())),

      new Fault("lists no deleted items", ItemsContract.class, on(Items.class, "all", Fault::withoutDeleted)),
      new Fault("keeps settings of a stale version", SettingsContract.class,
          on(WorkspaceSettings.class, "update", Fault::swallow)),
      new Fault("knows no version of foldings", SettingsContract.class, on(TextKeys.class, "version", call -> "0")),
      new Fault("finds valid tokens only", TokensContract.class, on(AccessTokens.class, "find",
          call -> ((Optional<?>) call.proceed()).filter(token -> ((AccessToken) token).expiresAt().isEmpty()))),

      new Fault("reads history forwards", HistoriesContract.class, on(Histories.class, "page",
          call -> ((Page<?>) call.proceed()).with(List::reversed))),
      new Fault("forgets nothing", HistoriesContract.class, on(Histories.class, "forget", call -> null)),
      new Fault("forgets the facts", HistoriesContract.class, on(Histories.class, "forget",
          call -> call.with(Set.class, fields -> Set.of("email", "firstName", "leadStatus", "name")).proceed())),
      new Fault("loses traces", HistoriesContract.class, on(Histories.class, "append", Fault::withoutTraces)),
      new Fault("enters at another time", LeadStatusEntriesContract.class, on(LeadStatusEntries.class, "enter",
          call -> call.with(Step.class, step -> new Step(step.from(), step.to(), step.fromValue(), step.toValue(),
              Examples.origin(Examples.MORNING))).proceed())),
      new Fault("counts no entries", LeadStatusEntriesContract.class, on(LeadStatusEntries.class, "enter", call -> {
        call.proceed();
        return 0L;
      })),
      new Fault("enters nobody", RandomSearchContract.class, on(LeadStatusEntries.class, "enter", call -> 0L)),

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
      new Fault("loses ties between pages", PagingContract.class, Fault.after(new UUID(-1, -1))),
      new Fault("repeats ties on the next page", PagingContract.class, Fault.after(new UUID(0, 0))),
      new Fault("never knows the last page", PagingContract.class, on(Search.class, "page", Fault::withoutEnd)),
      new Fault("cuts long pages", PagingContract.class, Questions.query(query -> new Query<>(
          query.criteria(), query.sort(), query.after(), Math.min(5, query.limit())))),

      new Fault("counts without criteria", GroupsContract.class, on(Search.class, "groups",
          call -> call.with(Criteria.class, criteria -> Criteria.all()).proceed())),
      new Fault("counts no absent values", GroupsContract.class, on(Search.class, "groups", call -> {
        Map<Object, Object> groups = new HashMap<>((Map<?, ?>) call.proceed());
        groups.remove(Optional.empty());
        return groups;
      })));

  @Override
  public String toString() {
    return name;
  }

  private static Object overwrite(Call call) {
    return overwritten((MemoryRecords<?, ?>) call.target(), call.arguments().getFirst());
  }

  @SuppressWarnings("unchecked") // an update names a record of its own table
  private static <I, R> Object overwritten(MemoryRecords<I, R> records, Object record) {
    I id = records.rows().table().id((R) record);
    records.find(id).ifPresent(stored -> records.delete(id));
    records.insert((R) record);
    return null;
  }

  private static Object swallow(Call call) throws Throwable {
    try {
      return call.proceed();
    } catch (StaleVersion ignored) {
      return null;
    }
  }

  private static Object withoutDeleted(Call call) {
    var list = ((MemoryItems<?, ?>) call.target()).all();
    return new ItemList<>(list.choosable());
  }

  private static Object withoutTraces(Call call) throws Throwable {
    return call.with(List.class, changes -> ((List<?>) changes).stream().map(Change.class::cast)
        .map(change -> new Change(change.record(), change.version(), change.position(), change.field(), change.from(),
            change.to(), change.origin(), List.of()))
        .toList()).proceed();
  }

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
}

package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.command.HistoryValues;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link io.leadkeep.application.port.Histories}: added, read newest first, forgotten (H1, R2). */
public interface HistoriesContract extends StorageFixture {
  /** The record that most of these tests write about. */
  RecordRef RECORD = new RecordRef(RecordKind.COMPANY, Ids.next());

  @Test
  default void aRecordWithoutChangesHasAnEmptyHistory(TestWorkspace workspace) {
    assertEquals(new Page<>(List.of(), Optional.empty()), page(RECORD, Optional.empty(), 10, workspace));
    workspace.save(unit -> unit.histories().append(List.of()));
    assertEquals(new Page<>(List.of(), Optional.empty()), page(RECORD, Optional.empty(), 10, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfChange.class)
  default void givesBackEveryFieldOfAChange(String kind, Change change, TestWorkspace workspace) {
    workspace.save(unit -> unit.histories().append(List.of(change)));
    assertEquals(List.of(change), page(change.record(), Optional.empty(), 10, workspace).items(), kind);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  default void keepsRecordsOfEveryKindApart(RecordKind kind, TestWorkspace workspace) {
    Map<RecordKind, Change> changes = new EnumMap<>(RecordKind.class);
    for (RecordKind each : RecordKind.values()) {
      changes.put(each, aChange().of(new RecordRef(each, RECORD.id())).build());
    }
    workspace.save(unit -> unit.histories().append(List.copyOf(changes.values())));
    assertEquals(List.of(changes.get(kind)),
        page(new RecordRef(kind, RECORD.id()), Optional.empty(), 10, workspace).items());
  }

  /** The order is by version and position, whatever the order in which they were added, and whatever the clock says. */
  @Test
  default void readsTheNewestVersionFirst(TestWorkspace workspace) {
    List<Change> newestFirst = changes();
    List<Change> shuffled = new ArrayList<>(newestFirst);
    Collections.shuffle(shuffled, new Random(7));
    workspace.save(unit -> unit.histories().append(shuffled.subList(0, 5)));
    workspace.save(unit -> {
      unit.histories().append(shuffled.subList(5, 6));
      unit.histories().append(shuffled.subList(6, shuffled.size()));
    });
    assertEquals(newestFirst, page(RECORD, Optional.empty(), 100, workspace).items());
  }

  @Test
  default void refusesASecondChangeAtTheSamePlace(TestWorkspace workspace) {
    Change first = aChange().of(RECORD).at(2, 1).field("name").build();
    workspace.save(unit -> unit.histories().append(List.of(first)));
    Change second = aChange().of(RECORD).at(2, 1).field("owner").build();
    assertThrows(RuntimeException.class, () -> workspace.save(unit -> unit.histories().append(List.of(second))));
    assertEquals(List.of(first), page(RECORD, Optional.empty(), 10, workspace).items());
  }

  @Test
  default void whatTheCallerDoesLaterWithItsListsChangesNothing(TestWorkspace workspace) {
    SortedMap<String, String> parts = new TreeMap<>(Map.of("value", "1200.50"));
    List<RuleVerdict> trace = new ArrayList<>();
    Change change = aChange().of(RECORD).to(new HistoryValue.Parts(parts)).trace(trace).build();
    List<Change> changes = new ArrayList<>(List.of(change));
    workspace.save(unit -> unit.histories().append(changes));
    parts.put("currency", "EUR");
    trace.add(new RuleVerdict(Neighbours.QUALIFIED_ASKS.id(), 1, Trigger.SALE_SOLD, Optional.empty(), Verdict.APPLY));
    changes.clear();
    Change kept = page(RECORD, Optional.empty(), 10, workspace).items().getFirst();
    assertEquals(Optional.of(new HistoryValue.Parts(new TreeMap<>(Map.of("value", "1200.50")))), kept.to());
    assertEquals(List.of(), kept.trace());
  }

  @Test
  default void readsInPagesOfAnySize(TestWorkspace workspace) {
    List<Change> newestFirst = changes();
    workspace.save(unit -> unit.histories().append(newestFirst));
    for (int size = 1; size <= newestFirst.size() + 1; size++) {
      List<Change> read = new ArrayList<>();
      Optional<Position> after = Optional.empty();
      do {
        Page<Change> page = page(RECORD, after, size, workspace);
        read.addAll(page.items());
        after = page.next();
        assertTrue(page.items().size() == size || after.isEmpty(), "only the last page is short");
        assertTrue(!page.items().isEmpty(), "no page is empty");
        assertTrue(read.size() <= newestFirst.size(), "no change is read twice");
      } while (after.isPresent());
      assertEquals(newestFirst, read, "in pages of " + size);
    }
  }

  @Test
  default void beginsBehindAPositionOfVersionAndPosition(TestWorkspace workspace) {
    List<Change> newestFirst = changes();
    workspace.save(unit -> unit.histories().append(newestFirst));
    Change third = newestFirst.get(2);
    assertEquals(newestFirst.subList(3, newestFirst.size()),
        page(RECORD, Optional.of(position(third.version(), third.position())), 100, workspace).items());
    assertEquals(newestFirst, page(RECORD, Optional.of(position(99, 0)), 100, workspace).items());
    assertEquals(new Page<>(List.of(), Optional.empty()),
        page(RECORD, Optional.of(position(0, 0)), 100, workspace));
  }

  @Test
  default void laterChangesDoNotDisturbTheNextPage(TestWorkspace workspace) {
    List<Change> newestFirst = changes();
    workspace.save(unit -> unit.histories().append(newestFirst));
    Optional<Position> after = page(RECORD, Optional.empty(), 3, workspace).next();
    workspace.save(unit -> unit.histories().append(List.of(aChange().of(RECORD).at(77, 0).build())));
    assertEquals(newestFirst.subList(3, newestFirst.size()), page(RECORD, after, 100, workspace).items());
  }

  /** R2: the facts stay. */
  @Test
  default void forgetsTheValuesOfSomeFieldsOfOneRecord(TestWorkspace workspace) {
    Contact forgotten = aContact().build();
    Contact kept = aContact().build();
    List<Change> before = new ArrayList<>();
    for (Contact contact : List.of(forgotten, kept)) {
      before.add(personal(contact).at(3, 1).field("email").build());
      before.add(personal(contact).at(3, 0).field("leadStatus").build());
      before.add(personal(contact).at(2, 0).field("firstName").build());
      before.add(personal(contact).at(1, 0).field("email").build());
    }
    workspace.save(unit -> unit.histories().append(before));

    workspace.save(unit -> unit.histories().forget(before.get(0).record(), Set.of("email", "firstName", "phone")));

    assertEquals(List.of(emptied(before.get(0)), before.get(1), emptied(before.get(2)), emptied(before.get(3))),
        page(before.get(0).record(), Optional.empty(), 10, workspace).items());
    assertEquals(before.subList(4, 8), page(before.get(4).record(), Optional.empty(), 10, workspace).items());
  }

  @Test
  default void forgetsWhatTheSameUnitAdded(TestWorkspace workspace) {
    Contact contact = aContact().build();
    Change change = personal(contact).field("email").build();
    workspace.save(unit -> {
      unit.histories().append(List.of(change));
      unit.histories().forget(change.record(), Set.of("email"));
      assertEquals(List.of(emptied(change)),
          unit.histories().page(change.record(), Optional.empty(), 10).items());
    });
    assertEquals(List.of(emptied(change)), page(change.record(), Optional.empty(), 10, workspace).items());
  }

  @Test
  default void forgettingNothingChangesNothing(TestWorkspace workspace) {
    Change change = personal(aContact().build()).field("email").build();
    workspace.save(unit -> unit.histories().append(List.of(change)));
    workspace.save(unit -> {
      unit.histories().forget(change.record(), Set.of());
      unit.histories().forget(change.record(), Set.of("name"));
      unit.histories().forget(RECORD, Set.of("email"));
    });
    assertEquals(List.of(change), page(change.record(), Optional.empty(), 10, workspace).items());
  }

  /** R2: deleting a record is final, but not for its history. */
  @Test
  default void outlivesItsRecord(TestWorkspace workspace) {
    Company company = aCompany().build();
    Change change = aChange().of(company).build();
    workspace.given(company);
    workspace.save(unit -> unit.histories().append(List.of(change)));
    workspace.save(unit -> unit.companies().delete(company.id()));
    assertEquals(List.of(change), page(change.record(), Optional.empty(), 10, workspace).items());
  }

  @Test
  default void addsAndForgetsNothingInARead(TestWorkspace workspace) {
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.histories().append(changes());
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.histories().forget(RECORD, Set.of("name"));
      return null;
    }));
    assertEquals(List.of(), page(RECORD, Optional.empty(), 10, workspace).items());
  }

  @Test
  default void keepsTheHistoriesOfTwoWorkspacesApart(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    Change here = aChange().of(RECORD).to(new HistoryValue.Text("here")).build();
    Change there = aChange().of(RECORD).to(new HistoryValue.Text("there")).build();
    workspace.save(unit -> unit.histories().append(List.of(here)));
    assertEquals(List.of(), page(RECORD, Optional.empty(), 10, another).items());
    another.save(unit -> unit.histories().append(List.of(there)));
    workspace.save(unit -> unit.histories().forget(RECORD, Set.of("name")));
    assertEquals(List.of(emptied(here)), page(RECORD, Optional.empty(), 10, workspace).items());
    assertEquals(List.of(there), page(RECORD, Optional.empty(), 10, another).items());
  }

  @Test
  default void pagesThroughTheChangesOfOneFieldAlone(TestWorkspace workspace) {
    List<Change> wanted = new ArrayList<>();
    workspace.save(unit -> {
      for (int version = 5; version > 0; version--) {
        Change conversion = aChange().of(RECORD).field("conversion").at(version, 1).build();
        unit.histories().append(List.of(conversion, aChange().of(RECORD).field("phone").at(version, 0).build()));
        wanted.add(conversion);
      }
    });
    Page<Change> first = workspace.read(unit -> unit.histories().page(RECORD, "conversion", Optional.empty(), 3));
    Page<Change> second = workspace.read(unit -> unit.histories().page(RECORD, "conversion", first.next(), 3));
    assertEquals(wanted.subList(0, 3), first.items());
    assertEquals(wanted.subList(3, 5), second.items());
    assertEquals(Optional.empty(), second.next());
    Page<Change> all = workspace.read(unit -> unit.histories().page(RECORD, "conversion", Optional.empty(), 5));
    assertEquals(new Page<>(wanted, Optional.empty()), all);
  }

  @Test
  default void readsOneFieldOfSeveralRecordsAtOnce(TestWorkspace workspace) {
    Company first = aCompany().build();
    Company second = aCompany().build();
    Contact other = aContact().build();
    List<Change> newestFirst = new ArrayList<>();
    for (int version = 3; version > 0; version--) {
      newestFirst.add(aChange().of(first).field("name").at(version, 1).build());
    }
    Change alone = aChange().of(second).field("name").build();
    workspace.save(unit -> unit.histories().append(newestFirst.reversed()));
    workspace.save(unit -> unit.histories().append(List.of(alone, aChange().of(first).field("owner").at(3, 0).build(),
        aChange().of(other).field("name").build(), aChange().of(aCompany().build()).field("name").build())));
    List<Change> found = ofNames(workspace, first.id().value(), second.id().value(), other.id().value());
    assertEquals(4, found.size(), found::toString);
    assertEquals(newestFirst, found.stream().filter(change -> !change.equals(alone)).toList());
    assertTrue(found.contains(alone), found::toString);
    assertEquals(List.of(alone), ofNames(workspace, second.id().value()));
    assertEquals(List.of(), ofNames(workspace));
    assertEquals(List.of(), ofNames(workspace.another("another"), first.id().value()));
  }

  private static List<Change> ofNames(TestWorkspace workspace, UUID... records) {
    return workspace.read(unit -> unit.histories().of(RecordKind.COMPANY, Set.of(records), "name"));
  }

  /** Among the contacts that are there, whatever they hold now; the end of the range no longer matches. */
  @Test
  default void contactsAreFoundByWhenTheyReachedAStatus(TestWorkspace workspace) {
    Contact reached = Examples.aContact().build();
    Contact other = Examples.aContact().build();
    workspace.given(reached, other);
    long noon = Examples.NOON.toEpochMilli();
    workspace.save(unit -> unit.histories().append(List.of(
        aChange().of(reached).field("leadStatus").to(HistoryValues.item(Lists.QUALIFIED))
            .because(Examples.origin(Examples.NOON)).build(),
        aChange().of(other).field("leadStatus").from(HistoryValues.item(Lists.QUALIFIED))
            .to(HistoryValues.item(Lists.OPEN)).because(Examples.origin(Examples.NOON)).build())));
    assertEquals(List.of(reached), reached(OptionalLong.empty(), OptionalLong.empty(), workspace));
    assertEquals(List.of(reached), reached(OptionalLong.of(noon), OptionalLong.of(noon + 1), workspace));
    assertEquals(List.of(), reached(OptionalLong.empty(), OptionalLong.of(noon), workspace));
    assertEquals(List.of(), reached(OptionalLong.of(noon + 1), OptionalLong.empty(), workspace));
  }

  private static List<Contact> reached(OptionalLong from, OptionalLong before, TestWorkspace workspace) {
    return Listing.contacts(workspace)
        .find(new Criterion.Reached<>(ContactField.ID, Lists.QUALIFIED.id(), from, before));
  }

  private static Page<Change> page(RecordRef record, Optional<Position> after, int limit, TestWorkspace workspace) {
    return workspace.read(unit -> unit.histories().page(record, after, limit));
  }

  private static Position position(long version, int position) {
    return new Position(List.of(new SortValue.Number(version), new SortValue.Number(position)), RECORD.id());
  }

  private static ChangeBuilder personal(Contact contact) {
    return aChange().of(contact).from(new HistoryValue.Text("Anna")).to(new HistoryValue.Text("Åse"));
  }

  private static Change emptied(Change change) {
    return new Change(change.record(), change.version(), change.position(), change.field(), Optional.empty(),
        Optional.empty(), change.origin(), change.trace());
  }

  /** {@return twelve changes of one record, newest version first, whose clock runs backwards} */
  private static List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int version : List.of(12, 10, 9, 2, 1)) {
      for (int position = version % 3 + (version > 9 ? 1 : 0); position >= 0; position--) {
        changes.add(aChange().of(RECORD).at(version, position)
            .because(Examples.origin(Examples.NOON.minusSeconds(version))).build());
      }
    }
    return changes;
  }
}

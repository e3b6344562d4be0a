package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.UnitHints;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@link Hints}: what was kept is told soon after, and nothing else. */
public interface HintsContract extends StorageFixture {
  @Test
  default void tellsOfEachRecordWhoseHistoryGrewAtItsNewestVersion(TestWorkspace workspace) {
    Ear ear = Ear.in(workspace);
    RecordRef contact = new RecordRef(RecordKind.CONTACT, Ids.next());
    RecordRef sale = new RecordRef(RecordKind.SALE, Ids.next());
    tell(workspace, List.of(change(contact, 3, 1), change(contact, 4, 0), change(contact, 3, 0), change(sale, 1, 0)));
    assertEquals(Set.of(Hint.of(contact, 4), Hint.of(sale, 1)), Set.copyOf(ear.heard(2)));
  }

  @Test
  default void tellsOfAChangeThatCanBeRead(TestWorkspace workspace) {
    Company company = aCompany().build();
    BlockingQueue<Optional<Company>> seen = new LinkedBlockingQueue<>();
    workspace.storage().hints().listen(workspace.id(), hint ->
        seen.add(workspace.read(unit -> unit.companies().find(company.id()))));
    workspace.save(unit -> {
      unit.companies().insert(company);
      unit.histories().append(List.of(aChange().of(company).build()));
    });
    assertEquals(Optional.of(company), next(seen));
  }

  @Test
  default void tellsNothingOfAUnitThatWasNotKept(TestWorkspace workspace) {
    Ear ear = Ear.in(workspace);
    assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
      unit.histories().append(List.of(change(new RecordRef(RecordKind.SALE, Ids.next()), 1, 0)));
      throw new IllegalStateException("on purpose");
    }));
    ear.hearsNothingBefore(workspace);
  }

  @Test
  default void tellsNothingOfAnotherWorkspace(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    Ear ear = Ear.in(workspace);
    Ear there = Ear.in(another);
    Hint marked = mark(another);
    assertEquals(List.of(marked), there.heard(1));
    ear.hearsNothingBefore(workspace);
  }

  @Test
  default void tellsOfManyRecordsOfAKindAsOne(TestWorkspace workspace) {
    Ear ear = Ear.in(workspace);
    List<Change> changes = new ArrayList<>(IntStream.rangeClosed(0, UnitHints.MOST_OF_A_KIND)
        .mapToObj(number -> change(new RecordRef(RecordKind.CONTACT, Ids.next()), 1, 0)).toList());
    RecordRef category = new RecordRef(RecordKind.CATEGORY, Ids.next());
    changes.add(change(category, 2, 0));
    tell(workspace, changes);
    assertEquals(Set.of(Hint.of(RecordKind.CONTACT), Hint.of(category, 2)), Set.copyOf(ear.heard(2)));
    ear.hearsNothingBefore(workspace);
  }

  @Test
  default void tellsOfLeadStatusesThatWereSetAsOneSet(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).build();
    workspace.given(company, aContact().of(company).build(), aContact().of(company).build());
    Ear ear = Ear.in(workspace);
    workspace.save(unit -> enter(unit, company));
    assertEquals(List.of(Hint.of(RecordKind.CONTACT)), ear.heard(1));
    workspace.save(unit -> enter(unit, company)); // finds none
    ear.hearsNothingBefore(workspace);
  }

  @Test
  default void tellsEverybodyUntilTheyHangUp(TestWorkspace workspace) {
    Ear one = Ear.in(workspace);
    Ear other = Ear.in(workspace);
    Hint first = mark(workspace);
    assertEquals(List.of(first), one.heard(1));
    assertEquals(List.of(first), other.heard(1));
    one.listening().close();
    one.listening().close();
    Hint second = mark(workspace);
    assertEquals(List.of(second), other.heard(1));
    assertTrue(one.hints().isEmpty());
  }

  @Test
  default void isNotHarmedByAListenerThatThrows(TestWorkspace workspace) {
    workspace.storage().hints().listen(workspace.id(), hint -> {
      throw new IllegalStateException("on purpose");
    });
    Ear ear = Ear.in(workspace);
    assertEquals(List.of(mark(workspace)), ear.heard(1));
    assertEquals(List.of(mark(workspace)), ear.heard(1));
  }

  private static void enter(UnitOfWork unit, Company company) {
    unit.leadStatusEntries().enter(new Scope.OfCompany(company.id()), new Step(Optional.empty(), Lists.OPEN.id(),
        Optional.empty(), new HistoryValue.Text("open"), Examples.origin(Examples.NOON)));
  }

  private static Change change(RecordRef record, long version, int position) {
    return aChange().of(record).at(version, position).build();
  }

  private static void tell(TestWorkspace workspace, List<Change> changes) {
    workspace.save(unit -> unit.histories().append(changes));
  }

  private static Hint mark(TestWorkspace workspace) {
    RecordRef record = new RecordRef(RecordKind.COMPANY, Ids.next());
    tell(workspace, List.of(change(record, 1, 0)));
    return Hint.of(record, 1);
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      return Optional.ofNullable(queue.poll(20, TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing was told"));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** Somebody who listens, and remembers. */
  record Ear(Listening listening, BlockingQueue<Hint> hints) {
    static Ear in(TestWorkspace workspace) {
      BlockingQueue<Hint> hints = new LinkedBlockingQueue<>();
      return new Ear(workspace.storage().hints().listen(workspace.id(), hints::add), hints);
    }

    /** {@return the next so many hints} */
    List<Hint> heard(int number) {
      return IntStream.range(0, number).mapToObj(place -> next(hints)).toList();
    }

    /** Hears of a change that happens now, and of none before. */
    void hearsNothingBefore(TestWorkspace workspace) {
      assertEquals(List.of(mark(workspace)), heard(1));
    }
  }
}

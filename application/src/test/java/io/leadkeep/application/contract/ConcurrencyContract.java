package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Storage} is for many threads, and its units run as if one after the other. */
public interface ConcurrencyContract extends StorageFixture {
  /** How many threads work at once. */
  int THREADS = 4;
  /** How often each of them does. */
  int TIMES = 25;

  @Test
  default void losesNoChangeOfOneRecord(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.given(company);
    everybody(() -> workspace.save(unit -> grow(unit, company.id())));
    Company after = workspace.read(unit -> unit.companies().find(company.id())).orElseThrow();
    assertEquals(1 + THREADS * TIMES, after.revision().version());
  }

  @Test
  default void losesNoneOfManyRecords(TestWorkspace workspace) {
    everybody(() -> {
      Company company = aCompany().build();
      workspace.given(company, aContact().of(company).build());
    });
    assertEquals(THREADS * TIMES, workspace.companies());
    assertEquals(THREADS * TIMES, workspace.contacts());
  }

  /** A unit may run more than once; what it saved and answered counts once, and all of it from the same run. */
  @Test
  default void onlyOneRunOfAUnitCounts(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.given(company);
    Queue<Contact> answered = new ConcurrentLinkedQueue<>();
    everybody(() -> answered.add(workspace.write(unit -> {
      grow(unit, company.id());
      Contact ofThisRun = aContact().of(company).build();
      unit.contacts().insert(ofThisRun);
      unit.histories().append(List.of(aChange().of(ofThisRun).build()));
      return ofThisRun;
    })));
    assertEquals(THREADS * TIMES, workspace.contacts());
    for (Contact contact : answered) {
      Change change = aChange().of(contact).build();
      workspace.read(unit -> {
        assertEquals(Optional.of(contact), unit.contacts().find(contact.id()));
        assertEquals(1, unit.histories().page(change.record(), Optional.empty(), 2).items().size());
        return null;
      });
    }
  }

  @Test
  default void writesToSeveralWorkspacesAtOnce(TestWorkspace workspace) {
    List<TestWorkspace> workspaces = new ArrayList<>(List.of(workspace));
    for (int number = 1; number < THREADS; number++) {
      workspaces.add(workspace.another("number-" + number));
    }
    OtherThread.atOnce(workspaces.stream().<Runnable>map(each -> () -> {
      for (int time = 0; time < TIMES; time++) {
        each.given(aCompany().build());
      }
    }).toList());
    workspaces.forEach(each -> assertEquals(TIMES, each.companies()));
  }

  /** A unit that moves something from one record to another leaves the same whole for every reader. */
  @Test
  default void everyReadSeesOneMoment(TestWorkspace workspace) {
    Company one = aCompany().build();
    Company other = aCompany().build();
    workspace.given(one, other);
    AtomicBoolean writing = new AtomicBoolean(true);
    Runnable writer = () -> {
      try {
        for (int time = 0; time < TIMES * THREADS; time++) {
          workspace.save(unit -> {
            grow(unit, one.id());
            unit.contacts().insert(aContact().of(one).build());
            grow(unit, other.id());
          });
        }
      } finally {
        writing.set(false);
      }
    };
    Runnable reader = () -> {
      boolean more = true;
      while (more) {
        more = writing.get();
        workspace.read(unit -> {
          long version = version(unit, one.id());
          assertEquals(version - 1, unit.contactSearch().count(Criteria.all()));
          assertEquals(version, version(unit, other.id()));
          assertEquals(version, version(unit, one.id()));
          return null;
        });
      }
    };
    OtherThread.atOnce(List.of(writer, reader, reader));
    assertEquals(1 + THREADS * TIMES, workspace.read(unit -> version(unit, one.id())).longValue());
  }

  @Test
  default void whatOneThreadSavedAnotherSeesAtOnce(TestWorkspace workspace) {
    for (int time = 0; time < TIMES; time++) {
      Company company = aCompany().build();
      OtherThread.run(() -> workspace.given(company));
      OtherThread.run(() -> assertEquals(company,
          workspace.read(unit -> unit.companies().find(company.id())).orElseThrow()));
    }
  }

  private static void everybody(Runnable task) {
    Runnable often = () -> {
      for (int time = 0; time < TIMES; time++) {
        task.run();
      }
    };
    OtherThread.atOnce(Collections.nCopies(THREADS, often));
  }

  private static void grow(UnitOfWork unit, CompanyId id) {
    Company company = unit.companies().find(id).orElseThrow();
    unit.companies().update(company.at(company.revision().next(NOON)));
  }

  private static long version(UnitOfWork unit, CompanyId id) {
    return unit.companies().find(id).orElseThrow().revision().version();
  }
}

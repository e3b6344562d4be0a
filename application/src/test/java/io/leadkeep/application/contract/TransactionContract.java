package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link Storage} itself: what a unit of work keeps, sees, and may not do. */
public interface TransactionContract extends StorageFixture {
  @Test
  default void answersWithWhatTheUnitReturns(TestWorkspace workspace) {
    Object answer = new Object();
    assertSame(answer, workspace.write(unit -> answer));
    assertSame(answer, workspace.read(unit -> answer));
  }

  @Test
  default void keepsNothingOfAUnitThatThrows(TestWorkspace workspace) {
    keepsNothingOf(new IllegalStateException("on purpose"), workspace);
  }

  @Test
  default void keepsNothingOfAUnitThatFailsBadly(TestWorkspace workspace) {
    keepsNothingOf(new AssertionError("on purpose"), workspace);
  }

  private static void keepsNothingOf(Throwable failure, TestWorkspace workspace) {
    OfEveryKind kinds = new OfEveryKind();
    workspace.given(Neighbours.ALL);
    workspace.save(kinds::prepare);
    Everything before = workspace.read(unit -> Everything.in(unit, kinds.records()));

    Throwable thrown = assertThrows(failure.getClass(), () -> workspace.save(unit -> {
      kinds.change(unit);
      assertNotEquals(before, Everything.in(unit, kinds.records()));
      switch (failure) {
        case Error bad -> throw bad;
        case RuntimeException usual -> throw usual;
        default -> throw new IllegalArgumentException(failure);
      }
    }));

    assertSame(failure, thrown);
    assertEquals(before, workspace.read(unit -> Everything.in(unit, kinds.records())));
    workspace.save(kinds::change);
    Everything after = workspace.read(unit -> Everything.in(unit, kinds.records()));
    assertAllDiffer(before, after);
  }

  /** The test above would be worth little if what it saves changed nothing. */
  private static void assertAllDiffer(Everything before, Everything after) {
    assertNotEquals(before.settings(), after.settings());
    assertNotEquals(before.categories(), after.categories());
    assertNotEquals(before.leadStatuses(), after.leadStatuses());
    assertNotEquals(before.rules(), after.rules());
    for (int kind = 0; kind < before.records().size(); kind++) {
      assertNotEquals(before.records().get(kind), after.records().get(kind));
    }
    before.histories().forEach((record, changes) -> assertNotEquals(changes, after.histories().get(record)));
  }

  @Test
  default void aReadThatThrowsLeavesTheStorageUsable(TestWorkspace workspace) {
    RuntimeException failure = new IllegalStateException("on purpose");
    for (int round = 0; round < 50; round++) {
      assertSame(failure, assertThrows(IllegalStateException.class, () -> workspace.read(unit -> {
        throw failure;
      })));
    }
    workspace.given(aCompany().build());
    assertEquals(1, workspace.companies());
  }

  @Test
  default void aUnitThatFailsLeavesTheStorageUsable(TestWorkspace workspace) {
    for (int round = 0; round < 50; round++) {
      assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
        unit.companies().insert(aCompany().build());
        throw new IllegalStateException("on purpose");
      }));
    }
    workspace.given(aCompany().build());
    assertEquals(1, workspace.companies());
  }

  @Test
  default void listsAndCountsSeeWhatTheirUnitSaved(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.save(unit -> {
      unit.companies().insert(company);
      assertEquals(1, unit.companySearch().count(Criteria.all()));
      unit.companies().delete(company.id());
      assertEquals(0, unit.companySearch().count(Criteria.all()));
    });
  }

  @Test
  default void aReadSeesNothingOfWhatIsSavedSinceItBegan(TestWorkspace workspace) {
    Company before = aCompany().build();
    Company after = before.in(Lists.CUSTOMER.id()).at(before.revision().next(Examples.NOON));
    workspace.given(before);
    workspace.read(unit -> {
      assertEquals(Optional.of(before), unit.companies().find(before.id()));
      OtherThread.run(() -> workspace.save(writer -> {
        writer.companies().update(after);
        writer.companies().insert(aCompany().build());
      }));
      assertEquals(Optional.of(before), unit.companies().find(before.id()));
      assertEquals(1, unit.companySearch().count(Criteria.all()));
      return null;
    });
    assertEquals(Optional.of(after), workspace.read(unit -> unit.companies().find(before.id())));
    assertEquals(2, workspace.companies());
  }

  @Test
  default void nobodySeesAUnitThatIsNotThroughYet(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.save(unit -> {
      unit.companies().insert(company);
      OtherThread.run(() -> assertEquals(0, workspace.companies()));
    });
    OtherThread.run(() -> assertEquals(1, workspace.companies()));
  }

  @Test
  default void aWorkspaceThatDoesNotExistReadsAsEmpty(Storage storage) {
    WorkspaceId nowhere = new WorkspaceId("nowhere");
    storage.read(nowhere, unit -> {
      assertEmpty(unit);
      return null;
    });
    assertEquals(List.of(), storage.workspaces().list());
  }

  @Test
  default void refusesToSaveInAWorkspaceThatDoesNotExist(Storage storage) {
    WorkspaceId nowhere = new WorkspaceId("nowhere");
    assertThrows(NoSuchWorkspace.class, () -> storage.write(nowhere, unit -> {
      unit.users().insert(Neighbours.OLGA);
      return null;
    }));
    assertThrows(NoSuchWorkspace.class, () -> storage.write(nowhere, unit -> "nothing saved either"));
    assertEquals(Optional.empty(), storage.read(nowhere, unit -> unit.users().find(Neighbours.OLGA.id())));
  }

  private static List<?> history(UnitOfWork unit, Company company) {
    return unit.histories()
        .page(new RecordRef(RecordKind.COMPANY, company.id().value()), Optional.empty(), 10).items();
  }

  private static void assertEmpty(UnitOfWork unit) {
    assertEquals(Optional.empty(), unit.settings().find());
    assertEquals(List.of(), unit.categories().all().items());
    assertEquals(List.of(), unit.leadStatuses().all().items());
    assertEquals(List.of(), unit.rules().all().rules());
    assertEquals(Optional.empty(), unit.companies().find(aCompany().build().id()));
    assertEquals(0, unit.companySearch().count(Criteria.all()));
    assertEquals(0, unit.contactSearch().count(Criteria.all()));
    assertEquals(0, unit.saleSearch().count(Criteria.all()));
    assertEquals(0, unit.proposalSearch().count(Criteria.all()));
    assertEquals(0, unit.userSearch().count(Criteria.all()));
    assertEquals(0, unit.tokenSearch().count(Criteria.all()));
    assertEquals(List.of(), history(unit, aCompany().build()));
  }
}

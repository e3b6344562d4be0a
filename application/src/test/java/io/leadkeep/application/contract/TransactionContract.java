package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
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
    Company stored = aCompany().build();
    Company removed = aCompany().build();
    Contact contact = aContact().of(stored).build();
    workspace.given(stored, removed, contact);
    RuntimeException failure = new IllegalStateException("on purpose");

    RuntimeException thrown = assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
      saveALittleOfEverything(unit, stored, removed);
      throw failure;
    }));

    assertSame(failure, thrown);
    assertUntouched(workspace, stored, removed);
  }

  @Test
  default void keepsNothingOfAUnitThatFailsBadly(TestWorkspace workspace) {
    Company stored = aCompany().build();
    Company removed = aCompany().build();
    workspace.given(stored, removed);
    Error failure = new AssertionError("on purpose");

    Error thrown = assertThrows(AssertionError.class, () -> workspace.save(unit -> {
      saveALittleOfEverything(unit, stored, removed);
      throw failure;
    }));

    assertSame(failure, thrown);
    assertUntouched(workspace, stored, removed);
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

  private static void saveALittleOfEverything(UnitOfWork unit, Company stored, Company removed) {
    unit.companies().update(stored.in(Lists.CUSTOMER.id()).at(stored.revision().next(Examples.NOON)));
    unit.companies().delete(removed.id());
    unit.companies().insert(aCompany().build());
    unit.categories().insert(Examples.aCategory("New").build());
    unit.settings().update(unit.settings().find().orElseThrow().at(2));
    unit.histories().append(List.of(aChange().of(stored).build()));
  }

  private static void assertUntouched(TestWorkspace workspace, Company stored, Company removed) {
    workspace.read(unit -> {
      assertEquals(Optional.of(stored), unit.companies().find(stored.id()));
      assertEquals(Optional.of(removed), unit.companies().find(removed.id()));
      assertEquals(2, unit.companySearch().count(Criteria.all()));
      assertEquals(Lists.CATEGORIES, unit.categories().all().items());
      assertEquals(1, unit.settings().find().orElseThrow().version());
      assertEquals(List.of(), history(unit, stored));
      return null;
    });
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

package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Workspaces}: made, listed, named, removed. */
public interface WorkspacesContract extends StorageFixture {
  @Test
  default void aNewStorageHasNoWorkspace(Storage storage) {
    assertEquals(List.of(), storage.workspaces().list());
  }

  @Test
  default void listsWorkspacesByIdWithEveryField(Storage storage) {
    List<Workspace> byId = Stream.of("0", "a", "a-1", "a0", "ab", "b", "default", "z".repeat(40))
        .map(id -> workspace(id, "Åkeri 🚚 " + id))
        .toList();
    byId.reversed().forEach(workspace -> assertTrue(storage.workspaces().create(workspace)));
    assertEquals(byId, storage.workspaces().list());
  }

  @Test
  default void createsNoSecondWorkspaceUnderTheSameId(Storage storage) {
    Workspace first = workspace("acme", "First");
    assertTrue(storage.workspaces().create(first));
    assertFalse(storage.workspaces().create(new Workspace(first.id(), new ShortText("Second"), Examples.NOON)));
    assertEquals(List.of(first), storage.workspaces().list());
  }

  @Test
  default void onlyOneOfManyCreatesTheSameWorkspace(Storage storage) {
    AtomicInteger created = new AtomicInteger();
    Runnable creating = () -> {
      if (storage.workspaces().create(workspace("acme", "Acme"))) {
        created.incrementAndGet();
      }
    };
    OtherThread.atOnce(List.of(creating, creating, creating, creating));
    assertEquals(1, created.get());
    assertEquals(1, storage.workspaces().list().size());
  }

  @Test
  default void renamesOneWorkspaceAndNothingElse(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.given(company);
    workspace.another("another");
    List<Workspace> before = workspace.storage().workspaces().list();
    workspace.storage().workspaces().rename(workspace.id(), new ShortText("Ny \"adresse\""));
    List<Workspace> after = workspace.storage().workspaces().list();
    assertEquals(new Workspace(workspace.id(), new ShortText("Ny \"adresse\""), Examples.MORNING), after.get(0));
    assertEquals(before.get(1), after.get(1));
    assertEquals(Optional.of(company), workspace.read(unit -> unit.companies().find(company.id())));
  }

  @Test
  default void refusesToRenameAWorkspaceThatDoesNotExist(Storage storage) {
    assertThrows(NoSuchWorkspace.class,
        () -> storage.workspaces().rename(new WorkspaceId("nowhere"), new ShortText("Somewhere")));
    assertEquals(List.of(), storage.workspaces().list());
  }

  @Test
  default void removesAWorkspaceWithAllThatIsInItAndNoOther(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    for (TestWorkspace each : List.of(workspace, another)) {
      each.given(Neighbours.ALL);
      each.save(unit -> unit.histories().append(List.of(aChange().of(Neighbours.FJORD).build())));
    }

    workspace.storage().workspaces().delete(workspace.id());

    assertEquals(List.of(another.id()), ids(workspace.storage()));
    assertThrows(NoSuchWorkspace.class, () -> workspace.given(aCompany().build()));
    assertEquals(0, workspace.companies());
    assertEquals(1, another.companies());
    assertEquals(1, entries(another));
  }

  @Test
  default void aWorkspaceThatIsMadeAgainStartsEmpty(TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    workspace.save(unit -> unit.histories().append(List.of(aChange().of(Neighbours.FJORD).build())));
    workspace.storage().workspaces().delete(workspace.id());
    assertTrue(workspace.storage().workspaces().create(workspace(workspace.id().value(), "Again")));
    assertEquals(Optional.empty(), workspace.read(unit -> unit.settings().find()));
    assertEquals(List.of(), workspace.read(unit -> unit.categories().all().items()));
    assertEquals(List.of(), workspace.read(unit -> unit.rules().all().rules()));
    assertEquals(0, workspace.contacts());
    assertEquals(0, entries(workspace));
  }

  @Test
  default void removingAWorkspaceThatDoesNotExistDoesNothing(TestWorkspace workspace) {
    workspace.storage().workspaces().delete(new WorkspaceId("nowhere"));
    assertEquals(List.of(workspace.id()), ids(workspace.storage()));
  }

  private static List<WorkspaceId> ids(Storage storage) {
    return storage.workspaces().list().stream().map(Workspace::id).toList();
  }

  private static int entries(TestWorkspace workspace) {
    RecordRef fjord = new RecordRef(RecordKind.COMPANY, Neighbours.FJORD.id().value());
    return workspace.read(unit -> unit.histories().page(fjord, Optional.empty(), 9)).items().size();
  }

  private static Workspace workspace(String id, String name) {
    return new Workspace(new WorkspaceId(id), new ShortText(name), Examples.MORNING);
  }
}

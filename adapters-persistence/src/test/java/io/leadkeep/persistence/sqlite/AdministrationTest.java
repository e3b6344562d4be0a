package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators change is remembered, but never after somebody has changed it: another process, too. */
final class AdministrationTest {
  private static final WorkspaceId WORKSPACE = WorkspaceId.DEFAULT;
  private static final UserId ID = new UserId(new UUID(1, 1));

  @TempDir
  Path folder;
  private Storage here;
  private Storage there;

  @BeforeEach
  void open() {
    here = Storages.open("sqlite:" + folder.resolve("leadkeep.db"));
    there = Storages.open("sqlite:" + folder.resolve("leadkeep.db"));
    here.workspaces().create(new Workspace(WORKSPACE, new ShortText("Test"), Instant.EPOCH));
    write(here, user("Anna", 1));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void seesWhatAnotherProcessHasChanged() {
    assertEquals("Anna", name(here));
    assertEquals("Anna", name(there));
    write(there, user("Berit", 2));
    assertEquals("Berit", name(here));
    write(here, user("Cecilia", 3));
    assertEquals("Cecilia", name(there));
  }

  @Test
  void doesNotRememberWhatWasTakenBack() {
    try {
      here.write(WORKSPACE, unit -> {
        unit.users().update(user("Nobody", 2));
        assertEquals("Nobody", unit.users().find(ID).orElseThrow().name().value());
        throw new IllegalStateException("on purpose");
      });
    } catch (IllegalStateException expected) {
      assertEquals("on purpose", expected.getMessage());
    }
    assertEquals("Anna", name(here));
    write(there, user("Berit", 2));
    assertEquals("Berit", name(here));
  }

  @Test
  void doesNotRememberAWorkspaceThatWasDeletedAndMadeAgain() {
    assertEquals("Anna", name(here));
    there.workspaces().delete(WORKSPACE);
    assertEquals(Optional.empty(), here.read(WORKSPACE, unit -> unit.users().find(ID)));
    there.workspaces().create(new Workspace(WORKSPACE, new ShortText("Again"), Instant.EPOCH));
    assertEquals(Optional.empty(), here.read(WORKSPACE, unit -> unit.users().find(ID)));
  }

  private static String name(Storage storage) {
    return storage.read(WORKSPACE, unit -> unit.users().find(ID)).orElseThrow().name().value();
  }

  private static void write(Storage storage, User user) {
    storage.write(WORKSPACE, unit -> {
      if (user.version() == 1) {
        unit.users().insert(user);
      } else {
        unit.users().update(user);
      }
      return true;
    });
  }

  private static User user(String name, long version) {
    return new User(ID, new ShortText(name), Optional.empty(), Role.ADMIN, false, version);
  }
}

package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.WorkspaceSettings} and {@link io.leadkeep.application.port.TextKeys}. */
public interface SettingsContract extends StorageFixture {
  /** Settings that have nothing in common with those of a new workspace. */
  Settings OTHERS = new Settings(OnEntry.RESTORE, Lists.CUSTOMER.id(), Language.NB, new SortLanguage("sv"),
      ZoneId.of("America/Argentina/Buenos_Aires"), 3_650, 2);

  @Test
  default void aWorkspaceThatIsNotSetUpHasNoSettings(Storage storage) {
    WorkspaceId id = new WorkspaceId("acme");
    storage.workspaces().create(new Workspace(id, new ShortText("Acme"), Examples.MORNING));
    assertEquals(Optional.empty(), storage.read(id, unit -> unit.settings().find()));
    assertThrows(StaleVersion.class, () -> storage.write(id, unit -> {
      unit.categories().insert(Lists.LEAD);
      unit.settings().update(Settings.initial(Lists.LEAD.id()));
      return null;
    }));
    assertEquals(Optional.empty(), storage.read(id, unit -> unit.settings().find()));
  }

  @Test
  default void givesBackEverySetting(TestWorkspace workspace) {
    Settings first = Settings.initial(Lists.LEAD.id());
    assertEquals(Optional.of(first), find(workspace));
    workspace.save(unit -> unit.settings().update(OTHERS));
    assertEquals(Optional.of(OTHERS), find(workspace));
    workspace.save(unit -> unit.settings().update(first.at(3)));
    assertEquals(Optional.of(first.at(3)), find(workspace));
  }

  @Test
  default void givesBackATimeZoneThatIsAnOffset(TestWorkspace workspace) {
    Settings offset = new Settings(OTHERS.onEntry(), OTHERS.defaultCategory(), OTHERS.language(),
        OTHERS.sortLanguage(), ZoneId.of("+05:45"), 1, 2);
    workspace.save(unit -> unit.settings().update(offset));
    assertEquals(Optional.of(offset), find(workspace));
  }

  @Test
  default void refusesToSaveSettingsOnTopOfAnotherVersion(TestWorkspace workspace) {
    workspace.save(unit -> unit.settings().update(OTHERS));
    for (long version : List.of(1L, 2L, 4L)) {
      Settings stale = Settings.initial(Lists.LEAD.id()).at(version);
      assertThrows(StaleVersion.class, () -> workspace.save(unit -> unit.settings().update(stale)));
    }
    assertEquals(Optional.of(OTHERS), find(workspace));
  }

  @Test
  default void refusesToSetUpAWorkspaceTwice(TestWorkspace workspace) {
    assertThrows(RuntimeException.class, () -> workspace.given(OTHERS.at(1)));
    assertEquals(Optional.of(Settings.initial(Lists.LEAD.id())), find(workspace));
  }

  @Test
  default void savesNoSettingsInARead(TestWorkspace workspace) {
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.settings().update(OTHERS);
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.settings().insert(OTHERS.at(1));
      return null;
    }));
    assertEquals(Optional.of(Settings.initial(Lists.LEAD.id())), find(workspace));
  }

  @Test
  default void everyWorkspaceHasItsOwnSettings(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    workspace.save(unit -> unit.settings().update(OTHERS));
    assertEquals(Optional.of(Settings.initial(Lists.LEAD.id())), find(another));
  }

  @Test
  default void aNewWorkspaceHasTheFoldingsOfToday(TestWorkspace workspace) {
    assertEquals(Foldings.VERSION, workspace.read(unit -> unit.textKeys().version()));
    assertEquals(Foldings.VERSION,
        workspace.storage().read(new WorkspaceId("nowhere"), unit -> unit.textKeys().version()));
  }

  @Test
  default void computesFoldingsAnewInAWriteOnly(TestWorkspace workspace) {
    workspace.save(unit -> unit.textKeys().rebuild());
    assertEquals(Foldings.VERSION, workspace.read(unit -> unit.textKeys().version()));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.textKeys().rebuild();
      return null;
    }));
  }

  private static Optional<Settings> find(TestWorkspace workspace) {
    return workspace.read(unit -> unit.settings().find());
  }
}

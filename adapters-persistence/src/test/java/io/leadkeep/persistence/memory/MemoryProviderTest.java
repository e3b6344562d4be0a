package io.leadkeep.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the memory storage is found. */
final class MemoryProviderTest {
  @Test
  void everyMemoryIsANewOne() {
    Workspace workspace = new Workspace(WorkspaceId.DEFAULT, new ShortText("Acme"), Examples.MORNING);
    try (Storage first = Storages.open("memory:"); Storage second = Storages.open("memory:")) {
      assertTrue(first.workspaces().create(workspace));
      assertEquals(List.of(), second.workspaces().list());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory:x", "memory://", "memory: "})
  void nothingFollowsTheColon(String url) {
    assertThrows(IllegalArgumentException.class, () -> Storages.open(url));
  }
}

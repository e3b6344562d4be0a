package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Fills the workspace {@code default} with a year of sample data that ends now. It goes through the use cases, so that
 * the data are as valid as anybody's; the same moment gives the same data, ids included.
 *
 * <p>The workspace's name tells how far it got, so that a load that was interrupted is noticed and done again.
 */
public final class DemoWorkspace {
  /** Where the demo is kept unless somebody says otherwise: a file of its own. */
  public static final String STORAGE_URL = "sqlite:data/demo.db";
  /** What the demo's administrator signs in with unless somebody says otherwise. */
  public static final String TOKEN = "leadkeep-demo-administrator";

  private static final ShortText COMPLETE = new ShortText("Demo");
  private static final ShortText LOADING = new ShortText("Demo (loading)");

  private final Storage storage;
  private final InstantSource clock;

  /**
   * Needs a storage, whose last moment of sample data is the system's now.
   *
   * @param storage where the workspace is kept; nothing else has set it up
   */
  public DemoWorkspace(Storage storage) {
    this(storage, InstantSource.system());
  }

  /**
   * Needs a storage and the time.
   *
   * @param storage where the workspace is kept; nothing else has set it up
   * @param clock tells when the year of sample data ends
   */
  public DemoWorkspace(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
  }

  /**
   * Makes sure that the sample data are there, all of them.
   *
   * @return whether they were loaded now; false if they were there already
   * @throws IllegalArgumentException if the workspace is not the demo's but somebody's own, which stays as it is; the
   *     message is one line for whoever starts the demo
   */
  public boolean load() {
    Optional<ShortText> name = storage.workspaces().list().stream()
        .filter(workspace -> workspace.id().equals(WorkspaceId.DEFAULT)).map(Workspace::name).findFirst();
    if (name.equals(Optional.of(COMPLETE))) {
      return false;
    }
    if (name.isPresent() && !name.get().equals(LOADING)) {
      throw new IllegalArgumentException("the storage holds the workspace '" + name.get()
          + "', not the demo; the demo needs a storage of its own");
    }
    storage.workspaces().delete(WorkspaceId.DEFAULT);
    new DemoYear(storage, clock.instant().truncatedTo(ChronoUnit.MILLIS)).happen(LOADING);
    storage.workspaces().rename(WorkspaceId.DEFAULT, COMPLETE);
    return true;
  }
}

package io.leadkeep.application.port;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.function.Consumer;

/**
 * Tells of what was kept, soon after: of each record whose history a unit of work added to, or of the kind as a whole
 * where they are many ({@link UnitHints}), or of a set whose lead statuses it set. What
 * other server processes save is told too, a little later. Nothing is told of a unit that was not kept, and nothing of
 * other workspaces. Hints come in no particular order, more than once perhaps, and now and then one may be lost.
 * {@link HintBoard} does the telling for most storages.
 */
public interface Hints {
  /**
   * Tells a listener of all that is kept from now on; when it is told, the change can be read.
   *
   * @param workspace the workspace
   * @param listener is told, on any thread, and doesn't keep it waiting; if it throws it is told no more
   * @return what ends it
   */
  Listening listen(WorkspaceId workspace, Consumer<Hint> listener);
}

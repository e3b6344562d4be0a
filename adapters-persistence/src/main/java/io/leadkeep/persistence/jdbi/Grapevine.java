package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;

/** How several server processes on one database learn of each other's changes. */
public interface Grapevine extends AutoCloseable {
  /** Begins to post what others pass on, or that they may have changed anything. */
  void begin(HintBoard board);

  /** Passes on what was kept here, which those in this process have been told. Never waits, and may lose it. */
  void pass(WorkspaceId workspace, List<Hint> hints);

  /** Ends it. Closing twice does no harm. */
  @Override
  void close();
}

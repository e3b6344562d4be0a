package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.HintsContract;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.application.port.Hints;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;

/** What a storage may get wrong about hints. */
final class HintFaults {
  static final List<Fault> ALL = List.of(
      new Fault("tells nothing", HintsContract.class, on(Hints.class, "listen", call -> (Listening) () -> {})),
      new Fault("tells of another workspace", HintsContract.class, on(Hints.class, "listen",
          call -> call.with(WorkspaceId.class, workspace -> new WorkspaceId("another")).proceed())),
      new Fault("goes on telling", HintsContract.class, on(Hints.class, "listen", call -> {
        call.proceed();
        return (Listening) () -> {};
      })));

  private HintFaults() {}
}

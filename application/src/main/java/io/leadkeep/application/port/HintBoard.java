package io.leadkeep.application.port;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.hint.Listening;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells those who listen in this process what a storage posts here. Safe for many threads. */
public final class HintBoard implements Hints {
  private final Map<WorkspaceId, Set<Ear>> ears = new ConcurrentHashMap<>();

  @Override
  public Listening listen(WorkspaceId workspace, Consumer<Hint> listener) {
    Ear ear = new Ear(listener);
    ears.compute(workspace, (same, others) -> {
      Set<Ear> all = others == null ? ConcurrentHashMap.newKeySet() : others;
      all.add(ear);
      return all;
    });
    return () -> drop(workspace, ear);
  }

  /** Tells those who listen in a workspace. */
  public void post(WorkspaceId workspace, List<Hint> hints) {
    ears.getOrDefault(workspace, Set.of()).forEach(ear -> {
      try {
        hints.forEach(ear.listener());
      } catch (RuntimeException failure) {
        drop(workspace, ear); // what was kept is kept, whatever becomes of its listeners
      }
    });
  }

  /** Tells all who listen, wherever, that anything may have changed. */
  public void postEverything() {
    ears.keySet().forEach(workspace -> post(workspace, List.of(Hint.EVERYTHING)));
  }

  private void drop(WorkspaceId workspace, Ear ear) {
    ears.computeIfPresent(workspace, (same, all) -> {
      all.remove(ear);
      return all.isEmpty() ? null : all;
    });
  }

  /** One who listens; the same listener may listen twice. */
  private static final class Ear {
    private final Consumer<Hint> listener;

    Ear(Consumer<Hint> listener) {
      this.listener = listener;
    }

    Consumer<Hint> listener() {
      return listener;
    }
  }
}

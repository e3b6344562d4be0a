package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.SelectionMembers;
import io.leadkeep.domain.selection.SelectionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.PSet;

/** Members as one set a selection. */
final class MemorySelectionMembers implements SelectionMembers {
  private final Draft draft;

  MemorySelectionMembers(Draft draft) {
    this.draft = draft;
  }

  @Override
  public List<UUID> all(SelectionId selection) {
    return draft.state().members(selection).stream().sorted(Comparator.comparing(UUID::toString)).toList();
  }

  @Override
  public Map<SelectionId, Long> counts(Collection<SelectionId> selections) {
    return selections.stream().distinct().collect(Collectors.toMap(
        Function.identity(), selection -> (long) draft.state().members(selection).size()));
  }

  @Override
  public void insert(SelectionId selection, Collection<UUID> members) {
    draft.change(state -> state.with(selection, state.members(selection).plusAll(members)));
  }

  @Override
  public void delete(SelectionId selection, Collection<UUID> members) {
    draft.change(state -> state.with(selection, state.members(selection).minusAll(members)));
  }

  @Override
  public void forget(UUID member) {
    draft.change(state -> {
      State next = state;
      for (Map.Entry<SelectionId, PSet<UUID>> selection : state.members().entrySet()) {
        if (selection.getValue().contains(member)) {
          next = next.with(selection.getKey(), selection.getValue().minus(member));
        }
      }
      return next;
    });
  }
}

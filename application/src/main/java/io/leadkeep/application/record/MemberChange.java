package io.leadkeep.application.record;

import io.leadkeep.application.command.Beside;
import io.leadkeep.application.command.Fields;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.selection.SelectionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A change of the members of a static selection; history tells how many, not who (R2).
 *
 * @param selection the selection
 * @param added who comes in
 * @param removed who leaves
 */
public record MemberChange(SelectionId selection, Set<UUID> added, Set<UUID> removed) implements Beside {
  @Override
  public Map<String, Object> facts() {
    return new Fields()
        .with("membersAdded", number(added))
        .with("membersRemoved", number(removed))
        .all();
  }

  @Override
  public void save(UnitOfWork unit) {
    unit.selectionMembers().delete(selection, removed);
    unit.selectionMembers().insert(selection, added);
  }

  private static Optional<Integer> number(Set<UUID> members) {
    return Optional.of(members.size()).filter(size -> size > 0);
  }
}

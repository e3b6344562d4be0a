package io.leadkeep.domain.selection;

import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sharing.Sharing;
import java.util.Optional;

/**
 * A saved search, or a fixed set of members (W2).
 *
 * @param id its id
 * @param name its name; may repeat
 * @param entity what it selects
 * @param sharing whose it is, and who sees it
 * @param criteria what finds the members of a dynamic selection; empty for a static one, whose members are kept beside
 * @param revision when it was created and changed
 */
public record Selection(
    SelectionId id,
    Label name,
    Entity entity,
    Sharing sharing,
    Optional<Filter> criteria,
    Revision revision) {
  /** How many members a static selection may have. */
  public static final int MOST_MEMBERS = 10_000;

  /** {@return whether the members are a fixed set} */
  public boolean isStatic() {
    return criteria.isEmpty();
  }

  /** {@return the same content as a later revision} */
  public Selection at(Revision later) {
    return new Selection(id, name, entity, sharing, criteria, later);
  }

  /** {@return the same selection with a fixed set of members} */
  public Selection frozen() {
    return new Selection(id, name, entity, sharing, Optional.empty(), revision);
  }
}

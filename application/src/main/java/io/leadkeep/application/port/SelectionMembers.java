package io.leadkeep.application.port;

import io.leadkeep.domain.selection.SelectionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The members of static selections: ids of contacts or of companies, as the selection says. */
public interface SelectionMembers {
  /** {@return the members of one selection, by id as ids are written} */
  List<UUID> all(SelectionId selection);

  /** {@return how many members each of these selections has, in a number of queries that is constant} */
  Map<SelectionId, Long> counts(Collection<SelectionId> selections);

  /** Adds members; those that are in the selection already stay in it. */
  void insert(SelectionId selection, Collection<UUID> members);

  /** Takes members out; those that are not in the selection don't matter. */
  void delete(SelectionId selection, Collection<UUID> members);

  /** Takes one member out of all selections: the record is gone. */
  void forget(UUID member);
}

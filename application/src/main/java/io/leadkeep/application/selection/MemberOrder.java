package io.leadkeep.application.selection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The order in which members are shown that are about to be saved: that of the storage, by id as ids are written. */
final class MemberOrder {
  private MemberOrder() {}

  static List<UUID> of(Collection<UUID> members) {
    return members.stream().sorted(Comparator.comparing(UUID::toString)).toList();
  }
}

package io.leadkeep.domain.leadstatus;

import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.listitem.ListItem;

/**
 * A list item of contacts (L1 to L4).
 *
 * @param id its id
 * @param entry name, description, rank …
 * @param kind what it means to the product
 * @param isDefault whether new tracked contacts start with it; exactly one of a workspace does (L3)
 * @param version how often it was saved, from 1
 */
public record LeadStatus(LeadStatusId id, ListEntry entry, LeadStatusKind kind, boolean isDefault, long version)
    implements ListItem<LeadStatus> {

  @Override
  public LeadStatus with(ListEntry other) {
    return new LeadStatus(id, other, kind, isDefault, version);
  }

  @Override
  public LeadStatus at(long later) {
    return new LeadStatus(id, entry, kind, isDefault, later);
  }

  /** {@return the same status with or without the default flag} */
  public LeadStatus asDefault(boolean flag) {
    return new LeadStatus(id, entry, kind, flag, version);
  }
}

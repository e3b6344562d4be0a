package io.leadkeep.application.leadstatus;

import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.domain.leadstatus.LeadStatus;

/** Exactly one lead status is the default: another one takes the flag from it (L3). */
final class DefaultFlag {
  private DefaultFlag() {}

  static void takenFromTheOther(ListEditing<LeadStatus> editing) {
    editing.list().where(LeadStatus::isDefault).forEach(other -> editing.save(other.asDefault(false)));
  }
}

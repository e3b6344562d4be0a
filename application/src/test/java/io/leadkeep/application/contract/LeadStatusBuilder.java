package io.leadkeep.application.contract;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Optional;

/** Builds lead statuses. */
public final class LeadStatusBuilder {
  private final LeadStatusId id = new LeadStatusId(Ids.next());
  private ListEntry entry;
  private LeadStatusKind kind = LeadStatusKind.WORKING;
  private boolean isDefault;

  LeadStatusBuilder(String name) {
    ItemKey key = ItemKey.of(Foldings.words(name), List.of());
    this.entry = new ListEntry(key, Label.written(new ShortText(name)), Optional.empty(), 100, false);
  }

  /** {@return this, with a description that the product translates} */
  public LeadStatusBuilder described(String description) {
    entry = entry.described(Optional.of(Label.predefined(new LongText(description).value())));
    return this;
  }

  /** {@return this, under another key than the words of its name} */
  public LeadStatusBuilder key(String key) {
    entry = new ListEntry(new ItemKey(key), entry.name(), entry.description(), entry.rank(), entry.deleted());
    return this;
  }

  /** {@return this, at another place than the hundredth} */
  public LeadStatusBuilder ranked(int rank) {
    entry = entry.ranked(rank);
    return this;
  }

  /** {@return this, out of the pick list} */
  public LeadStatusBuilder deleted() {
    entry = entry.deleted(true);
    return this;
  }

  /** {@return this, of another kind than WORKING} */
  public LeadStatusBuilder of(LeadStatusKind other) {
    kind = other;
    return this;
  }

  /** {@return this, as the default} */
  public LeadStatusBuilder asDefault() {
    isDefault = true;
    return this;
  }

  /** {@return the status, in version 1} */
  public LeadStatus build() {
    return new LeadStatus(id, entry, kind, isDefault, 1);
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.SelectionField;
import io.leadkeep.domain.selection.Selection;
import java.util.UUID;

/** The fields of selections. */
record SelectionFields(Related related) implements Fields<SelectionField, Selection> {
  @Override
  public UUID id(Selection selection) {
    return selection.id().value();
  }

  @Override
  public Held read(SelectionField field, Selection selection) {
    return switch (field) {
      case ID -> Held.id(selection.id().value());
      case NAME -> related.sortKey(selection.name().base());
      case ENTITY -> Held.code(selection.entity().name());
      case OWNER -> Held.maybe(selection.sharing().owner(), owner -> Held.id(owner.value()));
      case SHARED -> Held.code(String.valueOf(selection.sharing().shared()));
      case CREATED_AT -> Held.time(selection.revision().createdAt());
      case UPDATED_AT -> Held.time(selection.revision().updatedAt());
    };
  }
}

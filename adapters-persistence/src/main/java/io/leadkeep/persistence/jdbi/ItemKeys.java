package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.listitem.ListEntry;

/**
 * The computed columns of a list item.
 *
 * @param nameFolded the name, folded as for uniqueness; no two items of a list share one (C1)
 */
public record ItemKeys(String nameFolded) {
  static ItemKeys of(ListEntry entry) {
    return new ItemKeys(Foldings.uniqueness(entry.name().base()));
  }
}

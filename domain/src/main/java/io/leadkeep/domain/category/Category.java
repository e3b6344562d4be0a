package io.leadkeep.domain.category;

import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;

/**
 * A list item of companies (C1, C2).
 *
 * @param id its id
 * @param entry name, description, rank …
 * @param group the kind of relation
 * @param leadStatusEnabled whether contacts of its companies have a lead status; only in POTENTIAL_CUSTOMER (C2)
 * @param version how often it was saved, from 1
 */
public record Category(CategoryId id, ListEntry entry, CategoryGroup group, boolean leadStatusEnabled, long version)
    implements ListItem<Category> {

  /**
   * Checks C2.
   *
   * @throws InvalidValue if lead status is enabled in another group than POTENTIAL_CUSTOMER
   */
  public Category {
    if (leadStatusEnabled && group != CategoryGroup.POTENTIAL_CUSTOMER) {
      throw new InvalidValue(ValueProblem.NEEDS_POTENTIAL_CUSTOMER);
    }
  }

  /** {@return whether contacts of its companies are tracked: they see and edit a lead status (S1)} */
  public boolean tracked() {
    return eligible() && leadStatusEnabled;
  }

  /** {@return whether rules may move its companies (A2)} */
  public boolean eligible() {
    return group == CategoryGroup.POTENTIAL_CUSTOMER;
  }

  @Override
  public Category with(ListEntry other) {
    return new Category(id, other, group, leadStatusEnabled, version);
  }

  @Override
  public Category at(long later) {
    return new Category(id, entry, group, leadStatusEnabled, later);
  }
}

package io.leadkeep.domain.examples;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;

/** Builds categories: tracked ones, unless a test says otherwise. */
public final class CategoryBuilder {
  private final CategoryId id = new CategoryId(Ids.next());
  private String name = "Lead";
  private String key = "lead";
  private int rank = 1;
  private boolean deleted;
  private CategoryGroup group = CategoryGroup.POTENTIAL_CUSTOMER;
  private boolean leadStatusEnabled = true;

  private CategoryBuilder() {}

  /** {@return a category in POTENTIAL_CUSTOMER with lead status} */
  public static CategoryBuilder aCategory() {
    return new CategoryBuilder();
  }

  /** {@return this, under another name} */
  public CategoryBuilder named(String other) {
    name = other;
    return this;
  }

  /** {@return this, under another key} */
  public CategoryBuilder key(String other) {
    key = other;
    return this;
  }

  /** {@return this, at another place than the first} */
  public CategoryBuilder ranked(int other) {
    rank = other;
    return this;
  }

  /** {@return this, out of the pick list} */
  public CategoryBuilder deleted() {
    deleted = true;
    return this;
  }

  /** {@return this, in another group, and so without lead status} */
  public CategoryBuilder in(CategoryGroup other) {
    group = other;
    return other == CategoryGroup.POTENTIAL_CUSTOMER ? this : withoutLeadStatus();
  }

  /** {@return this, with lead status switched off} */
  public CategoryBuilder withoutLeadStatus() {
    leadStatusEnabled = false;
    return this;
  }

  /** {@return the category} */
  public Category build() {
    ListEntry entry = new ListEntry(
        new ItemKey(key), Label.written(new ShortText(name)), Optional.empty(), rank, deleted);
    return new Category(id, entry, group, leadStatusEnabled, 1);
  }
}

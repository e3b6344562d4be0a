package io.leadkeep.application.contract;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Optional;

/** Builds categories. */
public final class CategoryBuilder {
  private final CategoryId id = new CategoryId(Ids.next());
  private ListEntry entry;
  private CategoryGroup group = CategoryGroup.POTENTIAL_CUSTOMER;
  private boolean leadStatusEnabled = true;

  CategoryBuilder(String name) {
    ItemKey key = ItemKey.of(Foldings.words(name), List.of());
    this.entry = new ListEntry(key, Label.written(new ShortText(name)), Optional.empty(), 100, false);
  }

  /** {@return this, with a description} */
  public CategoryBuilder described(String description) {
    entry = entry.described(Optional.of(Label.written(new LongText(description))));
    return this;
  }

  /** {@return this, under a name that the product translates} */
  public CategoryBuilder predefined() {
    entry = entry.named(Label.predefined(entry.name().base()));
    return this;
  }

  /** {@return this, under another key than the words of its name} */
  public CategoryBuilder key(String key) {
    entry = new ListEntry(new ItemKey(key), entry.name(), entry.description(), entry.rank(), entry.deleted());
    return this;
  }

  /** {@return this, at another place than the hundredth} */
  public CategoryBuilder ranked(int rank) {
    entry = entry.ranked(rank);
    return this;
  }

  /** {@return this, out of the pick list} */
  public CategoryBuilder deleted() {
    entry = entry.deleted(true);
    return this;
  }

  /** {@return this, in another group, and so without lead status} */
  public CategoryBuilder in(CategoryGroup other) {
    group = other;
    leadStatusEnabled = other == CategoryGroup.POTENTIAL_CUSTOMER;
    return this;
  }

  /** {@return this, without lead status} */
  public CategoryBuilder withoutLeadStatus() {
    leadStatusEnabled = false;
    return this;
  }

  /** {@return the category, in version 1} */
  public Category build() {
    return new Category(id, entry, group, leadStatusEnabled, 1);
  }
}

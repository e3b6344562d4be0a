package io.leadkeep.application.language;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.workspace.Language;
import java.util.Optional;

/** Shows list items in the reader's language (L5). */
public final class Labels {
  /** The list of categories, as the bundle's keys begin. */
  public static final String CATEGORIES = "category";
  /** The list of lead statuses, as the bundle's keys begin. */
  public static final String LEAD_STATUSES = "lead-status";

  /** Selections, as the bundle's keys begin. */
  public static final String SELECTIONS = "selection";

  /** Dashboards, as the bundle's keys begin. */
  public static final String DASHBOARDS = "dashboard";
  /** Tiles, as the bundle's keys begin. */
  public static final String TILES = "tile";

  private Labels() {}

  /** {@return the name of an item} */
  public static String name(Language language, ListItem<?> item) {
    return shown(language, item.entry().name(), key(list(item), item.entry().key().value(), "name"));
  }

  /** {@return the description of an item, if it has one} */
  public static Optional<String> description(Language language, ListItem<?> item) {
    String key = key(list(item), item.entry().key().value(), "description");
    return item.entry().description().map(label -> shown(language, label, key));
  }

  /**
   * {@return the name that a category or a lead status had, as history keeps it}
   *
   * @param language the reader's language
   * @param list {@link #CATEGORIES} or {@link #LEAD_STATUSES}
   * @param itemKey the key of the item
   * @param name its name that day
   */
  public static String nameThatDay(Language language, String list, String itemKey, Label name) {
    return shown(language, name, key(list, itemKey, "name"));
  }

  /**
   * {@return the name of something that is no list item, but may be predefined}
   *
   * @param language the reader's language
   * @param kind what it is, as the bundle's keys begin
   * @param name its name
   */
  public static String name(Language language, String kind, Label name) {
    return shown(language, name, key(kind, String.join("-", Foldings.words(name.base())), "name"));
  }

  /** {@return the label of a predefined name} */
  public static Label predefinedName(String list, String itemKey) {
    return Label.predefined(Messages.say(Language.EN, key(list, itemKey, "name")));
  }

  /** {@return the label of a predefined description, if the item has one} */
  public static Optional<Label> predefinedDescription(String list, String itemKey) {
    return Messages.find(Language.EN, key(list, itemKey, "description")).map(Label::predefined);
  }

  private static String list(ListItem<?> item) {
    return switch (item) {
      case Category category -> CATEGORIES;
      case LeadStatus status -> LEAD_STATUSES;
      default -> throw new IllegalArgumentException("no list of " + item);
    };
  }

  private static String shown(Language language, Label label, String key) {
    return label.translated() ? Messages.find(language, key).orElse(label.base()) : label.base();
  }

  private static String key(String list, String itemKey, String part) {
    return list + "." + itemKey + "." + part;
  }
}

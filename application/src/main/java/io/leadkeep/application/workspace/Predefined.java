package io.leadkeep.application.workspace;

import io.leadkeep.application.language.Labels;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.ListEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The lists of a new workspace (C6, L1); an existing one never gets them again. */
final class Predefined {
  /** The category of new companies. */
  static final String DEFAULT_CATEGORY = "lead";

  private Predefined() {}

  static List<Category> categories(Supplier<UUID> ids) {
    List<Category> categories = new ArrayList<>();
    add(categories, ids, DEFAULT_CATEGORY, CategoryGroup.POTENTIAL_CUSTOMER);
    add(categories, ids, "marketing-qualified-lead", CategoryGroup.POTENTIAL_CUSTOMER);
    add(categories, ids, "opportunity", CategoryGroup.POTENTIAL_CUSTOMER);
    add(categories, ids, "lost-opportunity", CategoryGroup.POTENTIAL_CUSTOMER);
    add(categories, ids, "customer", CategoryGroup.CUSTOMER);
    add(categories, ids, "partner", CategoryGroup.PARTNER);
    add(categories, ids, "former-customer", CategoryGroup.LOST);
    add(categories, ids, "other", CategoryGroup.OTHER);
    return categories;
  }

  static List<LeadStatus> leadStatuses(Supplier<UUID> ids) {
    List<LeadStatus> statuses = new ArrayList<>();
    add(statuses, ids, "open", LeadStatusKind.INITIAL);
    add(statuses, ids, "contacting", LeadStatusKind.WORKING);
    add(statuses, ids, "disqualified", LeadStatusKind.CLOSED_NEGATIVE);
    add(statuses, ids, "re-nurture", LeadStatusKind.PARKED);
    add(statuses, ids, "qualified", LeadStatusKind.CLOSED_POSITIVE);
    return statuses;
  }

  private static void add(List<Category> list, Supplier<UUID> ids, String key, CategoryGroup group) {
    list.add(new Category(new CategoryId(ids.get()), entry(Labels.CATEGORIES, key, list.size() + 1), group,
        group == CategoryGroup.POTENTIAL_CUSTOMER, 1));
  }

  private static void add(List<LeadStatus> list, Supplier<UUID> ids, String key, LeadStatusKind kind) {
    list.add(new LeadStatus(new LeadStatusId(ids.get()), entry(Labels.LEAD_STATUSES, key, list.size() + 1), kind,
        kind == LeadStatusKind.INITIAL, 1));
  }

  private static ListEntry entry(String list, String key, int rank) {
    return new ListEntry(new ItemKey(key), Labels.predefinedName(list, key),
        Labels.predefinedDescription(list, key), rank, false);
  }
}

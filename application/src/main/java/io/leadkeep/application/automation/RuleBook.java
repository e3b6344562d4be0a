package io.leadkeep.application.automation;

import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;

/**
 * The rules, with the lists that they name items of.
 *
 * @param categorization the rules
 * @param categories the categories
 * @param leadStatuses the lead statuses
 */
public record RuleBook(
    LeadCategorization categorization, ItemList<Category> categories, ItemList<LeadStatus> leadStatuses) {}

package io.leadkeep.http.settings;

import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.http.category.CategoryReferenceJson;

/**
 * The settings of the workspace.
 *
 * @param onEntry what happens to kept lead statuses
 * @param defaultCategory the category of new companies
 * @param language the language of answers to readers who ask for none
 * @param sortLanguage whose alphabet sorts names
 * @param timeZone where a day begins
 * @param proposalDays after how many days a proposal expires
 */
record SettingsJson(
    OnEntry onEntry,
    CategoryReferenceJson defaultCategory,
    String language,
    String sortLanguage,
    String timeZone,
    int proposalDays) {}

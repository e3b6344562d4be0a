package io.leadkeep.application.settings;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.settings.Settings;

/**
 * The settings as they are shown.
 *
 * @param settings the settings
 * @param defaultCategory the category of new companies
 */
public record SettingsCard(Settings settings, Category defaultCategory) {}

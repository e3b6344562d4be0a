package io.leadkeep.application.settings;

import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.workspace.Language;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a command says of the settings; what is empty stays.
 *
 * @param onEntry what happens to kept lead statuses (S5)
 * @param defaultCategory the category of new companies; none that is deleted
 * @param language the language of answers
 * @param sortLanguage whose alphabet sorts names; another one sorts everything anew
 * @param timeZone where a day begins
 * @param proposalDays after how many days a proposal expires
 */
public record SettingsEdit(
    Optional<OnEntry> onEntry,
    Optional<ItemRef> defaultCategory,
    Optional<Language> language,
    Optional<SortLanguage> sortLanguage,
    Optional<ZoneId> timeZone,
    Optional<Integer> proposalDays) {}

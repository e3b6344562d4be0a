package io.leadkeep.domain.settings;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.workspace.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The settings of a workspace (P3).
 *
 * @param onEntry what happens to kept lead statuses (S5)
 * @param defaultCategory the category of a new company that names none (C6)
 * @param language the language of answers where the reader asks for none (L5)
 * @param sortLanguage whose alphabet sorts names (T1)
 * @param timeZone where a day begins (V2)
 * @param proposalDays after how many days a proposal expires, 1 to 3,650 (A8)
 * @param version how often they were saved, from 1
 */
public record Settings(
    OnEntry onEntry,
    CategoryId defaultCategory,
    Language language,
    SortLanguage sortLanguage,
    ZoneId timeZone,
    int proposalDays,
    long version) {
  private static final int MOST_DAYS = 3_650;
  private static final int DEFAULT_DAYS = 30;

  /** Checks the range of {@code proposalDays}. */
  public Settings {
    if (proposalDays < 1 || proposalDays > MOST_DAYS) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
  }

  /** {@return the settings of a new workspace} */
  public static Settings initial(CategoryId defaultCategory) {
    return new Settings(OnEntry.RESTART, defaultCategory, Language.EN, SortLanguage.DEFAULT, ZoneId.of("UTC"),
        DEFAULT_DAYS, 1);
  }

  /** {@return the same content as a later version} */
  public Settings at(long later) {
    return new Settings(onEntry, defaultCategory, language, sortLanguage, timeZone, proposalDays, later);
  }

  /** {@return the day it is at {@code now} in the workspace} */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, timeZone);
  }
}

package io.leadkeep.domain.settings;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.workspace.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a workspace (P3). */
class SettingsTest {
  private static final CategoryId LEAD = new CategoryId(Ids.next());

  /** S5, A8, T1, C6. */
  @Test
  void beginWithRestartThirtyDaysAndEnglish() {
    assertEquals(new Settings(OnEntry.RESTART, LEAD, Language.EN, new SortLanguage("en"), ZoneId.of("UTC"), 30, 1),
        Settings.initial(LEAD));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 3_650})
  void letProposalsWaitForDaysUpToTenYears(int days) {
    assertEquals(days, withDays(days).proposalDays());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3_651, Integer.MAX_VALUE})
  void letProposalsWaitNoShorterOrLonger(int days) {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> withDays(days));
  }

  /** V2: a closing date is today in the workspace's time zone. */
  @ParameterizedTest
  @CsvSource({
    "UTC,                 2026-03-01T23:30:00Z, 2026-03-01",
    "Europe/Oslo,         2026-03-01T23:30:00Z, 2026-03-02",
    "Europe/Oslo,         2026-03-01T22:59:59Z, 2026-03-01",
    "America/Los_Angeles, 2026-03-02T07:59:59Z, 2026-03-01",
    "Pacific/Kiritimati,  2026-03-01T10:00:00Z, 2026-03-02"
  })
  void beginTheDayInTheirTimeZone(String zone, Instant now, LocalDate today) {
    Settings settings = new Settings(
        OnEntry.RESTART, LEAD, Language.EN, SortLanguage.DEFAULT, ZoneId.of(zone), 30, 1);
    assertEquals(today, settings.today(now));
  }

  @Test
  void loseNothingElseWithTheirVersion() {
    Settings settings = new Settings(
        OnEntry.RESTORE, LEAD, Language.SV, new SortLanguage("da"), ZoneId.of("Europe/Oslo"), 7, 1);
    assertEquals(new Settings(
        OnEntry.RESTORE, LEAD, Language.SV, new SortLanguage("da"), ZoneId.of("Europe/Oslo"), 7, 2), settings.at(2));
  }

  private static Settings withDays(int days) {
    return new Settings(OnEntry.RESTART, LEAD, Language.EN, SortLanguage.DEFAULT, ZoneId.of("UTC"), days, 1);
  }
}

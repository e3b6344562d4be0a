package io.leadkeep.domain.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.filter.Period.Days;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that move along with the calendar. */
final class PeriodTest {
  @ParameterizedTest
  @CsvSource({
      "TODAY, 2026-03-01, 2026-03-01, 2026-03-02",
      "YESTERDAY, 2026-03-01, 2026-02-28, 2026-03-01",
      "THIS_WEEK, 2026-03-01, 2026-02-23, 2026-03-02",
      "THIS_WEEK, 2026-03-02, 2026-03-02, 2026-03-09",
      "LAST_WEEK, 2026-01-01, 2025-12-22, 2025-12-29",
      "THIS_MONTH, 2024-02-29, 2024-02-01, 2024-03-01",
      "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-03-01",
      "THIS_QUARTER, 2026-03-31, 2026-01-01, 2026-04-01",
      "THIS_QUARTER, 2026-12-31, 2026-10-01, 2027-01-01",
      "LAST_QUARTER, 2026-01-31, 2025-10-01, 2026-01-01",
      "THIS_YEAR, 2026-12-31, 2026-01-01, 2027-01-01",
      "LAST_YEAR, 2026-01-01, 2025-01-01, 2026-01-01"})
  void areTheDaysThatTheCalendarSays(Period period, LocalDate today, LocalDate first, LocalDate end) {
    assertEquals(new Days(first, end), period.on(today));
  }
}

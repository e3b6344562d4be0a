package io.leadkeep.domain.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a tile divides time (W4). */
class IntervalTest {
  @ParameterizedTest
  @CsvSource({
      "DAY, 2026-03-01, 14, 2026-02-16, 2026-03-01",
      "DAY, 2024-03-01, 14, 2024-02-17, 2024-03-01",
      "WEEK, 2026-03-01, 12, 2025-12-08, 2026-02-23",
      "WEEK, 2026-03-02, 12, 2025-12-15, 2026-03-02",
      "WEEK, 2026-01-01, 12, 2025-10-13, 2025-12-29",
      "MONTH, 2026-03-31, 12, 2025-04-01, 2026-03-01",
      "MONTH, 2026-01-01, 12, 2025-02-01, 2026-01-01"})
  void endsWithThePresentOne(Interval interval, LocalDate today, int number, LocalDate earliest, LocalDate present) {
    List<LocalDate> first = interval.before(today);
    assertEquals(number, first.size());
    assertEquals(earliest, first.getFirst());
    assertEquals(present, first.getLast());
  }

  @ParameterizedTest
  @CsvSource({
      "DAY, 2026-02-28, 2026-02-28",
      "WEEK, 2026-02-23, 2026-03-01",
      "WEEK, 2025-12-29, 2026-01-04",
      "MONTH, 2026-02-01, 2026-02-28",
      "MONTH, 2024-02-01, 2024-02-29",
      "MONTH, 2025-12-01, 2025-12-31"})
  void knowsTheLastDayOfEach(Interval interval, LocalDate first, LocalDate last) {
    assertEquals(last, interval.lastDay(first));
  }

  /** A lead is new in exactly one of them, whatever day it is. */
  @ParameterizedTest
  @EnumSource
  void leavesNoGapAndCountsNoDayTwice(Interval interval) {
    for (LocalDate today = LocalDate.of(2023, 12, 25); today.getYear() < 2026; today = today.plusDays(1)) {
      List<LocalDate> first = interval.before(today);
      for (int place = 1; place < first.size(); place++) {
        assertEquals(first.get(place), interval.lastDay(first.get(place - 1)).plusDays(1), "on " + today);
      }
      LocalDate last = interval.lastDay(first.getLast());
      assertFalse(today.isBefore(first.getLast()) || today.isAfter(last), "on " + today);
    }
  }

  @Test
  void weeksBeginOnMonday() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    for (int day = 0; day < 7; day++) {
      assertEquals(monday, Interval.WEEK.before(monday.plusDays(day)).getLast());
    }
  }
}

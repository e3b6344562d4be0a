package io.leadkeep.domain.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How a tile divides time; the present interval is the last one. */
public enum Interval {
  /** The last 14 days. */
  DAY(14),
  /** The last 12 weeks, from Monday on. */
  WEEK(12),
  /** The last 12 months. */
  MONTH(12);

  private final int number;

  Interval(int number) {
    this.number = number;
  }

  /** {@return the first days of the intervals, the earliest first} */
  public List<LocalDate> before(LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (int back = number - 1; back >= 0; back--) {
      days.add(switch (this) {
        case DAY -> today.minusDays(back);
        case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
        case MONTH -> today.withDayOfMonth(1).minusMonths(back);
      });
    }
    return days;
  }

  /** {@return the last day of the interval that begins with this day} */
  public LocalDate lastDay(LocalDate first) {
    return switch (this) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
    };
  }
}

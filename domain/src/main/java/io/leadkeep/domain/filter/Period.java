package io.leadkeep.domain.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Days that move along with the calendar: saved by name, they mean other days tomorrow. */
public enum Period {
  /** The day it is. */
  TODAY,
  /** The day before it. */
  YESTERDAY,
  /** From Monday to Sunday. */
  THIS_WEEK,
  /** The week before. */
  LAST_WEEK,
  /** The calendar month. */
  THIS_MONTH,
  /** The month before. */
  LAST_MONTH,
  /** Three months from January, April, July or October on. */
  THIS_QUARTER,
  /** The quarter before. */
  LAST_QUARTER,
  /** The calendar year. */
  THIS_YEAR,
  /** The year before. */
  LAST_YEAR;

  /** {@return the days that are meant on this day} */
  public Days on(LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate month = today.withDayOfMonth(1);
    LocalDate quarter = month.with(Month.of(today.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2));
    LocalDate year = today.withDayOfYear(1);
    return switch (this) {
      case TODAY -> new Days(today, today.plusDays(1));
      case YESTERDAY -> new Days(today.minusDays(1), today);
      case THIS_WEEK -> new Days(monday, monday.plusWeeks(1));
      case LAST_WEEK -> new Days(monday.minusWeeks(1), monday);
      case THIS_MONTH -> new Days(month, month.plusMonths(1));
      case LAST_MONTH -> new Days(month.minusMonths(1), month);
      case THIS_QUARTER -> new Days(quarter, quarter.plusMonths(3));
      case LAST_QUARTER -> new Days(quarter.minusMonths(3), quarter);
      case THIS_YEAR -> new Days(year, year.plusYears(1));
      case LAST_YEAR -> new Days(year.minusYears(1), year);
    };
  }

  /**
   * Days in a row.
   *
   * @param first the first one
   * @param end the one after the last
   */
  public record Days(LocalDate first, LocalDate end) {}
}

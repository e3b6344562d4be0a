package io.leadkeep.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is going to happen, and when. What falls behind the end of the story never happens. */
final class Agenda {
  /** Where the demo's people work. */
  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int SECONDS_OF_WORK = 9 * 60 * 60;
  private static final int SOON = 5 * 60;
  private static final int LATER = 90 * 60;

  private final VirtualClock clock;
  private final PriorityQueue<Entry> entries = new PriorityQueue<>();
  private long planned;

  Agenda(VirtualClock clock) {
    this.clock = clock;
  }

  private record Entry(Instant at, long order, Runnable what) implements Comparable<Entry> {
    private static final Comparator<Entry> BY_TIME =
        Comparator.comparing(Entry::at).thenComparingLong(Entry::order);

    @Override
    public int compareTo(Entry other) {
      return BY_TIME.compare(this, other);
    }
  }

  /** Plans something for a working hour so many days before the end. */
  void daysBeforeEnd(int days, Chance chance, Runnable what) {
    plan(LocalDate.ofInstant(clock.end(), ZONE).minusDays(days), chance, what);
  }

  /** Plans something for a working hour so many days from now; for later today, if the number is 0. */
  void inDays(int days, Chance chance, Runnable what) {
    plan(today().plusDays(days), chance, what);
  }

  /** {@return what day it is in the story} */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Lets everything happen, in the order of time. */
  void run() {
    while (!entries.isEmpty() && entries.peek().at().isBefore(clock.end())) {
      Entry next = entries.remove();
      clock.reach(next.at());
      next.what().run();
    }
    clock.reach(clock.end());
  }

  private void plan(LocalDate day, Chance chance, Runnable what) {
    Duration sinceMorning = Duration.ofSeconds(chance.between(0, SECONDS_OF_WORK)).plusMillis(chance.between(0, 999));
    Instant at = workday(day).atTime(MORNING).atZone(ZONE).toInstant().plus(sinceMorning);
    Instant earliest = clock.instant().plusSeconds(chance.between(SOON, LATER));
    entries.add(new Entry(at.isBefore(earliest) ? earliest : at, planned++, what));
  }

  private static LocalDate workday(LocalDate day) {
    int weekend = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return weekend > 0 ? day.plusDays(DayOfWeek.SUNDAY.getValue() - day.getDayOfWeek().getValue() + 1L) : day;
  }
}

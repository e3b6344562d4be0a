package io.leadkeep.application.filter;

import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Fields that hold a moment. A day stands for all of it, in the workspace's time zone. */
final class Times {
  private static final Set<Operator> OPERATORS = Set.of(Operator.AFTER, Operator.BEFORE, Operator.BETWEEN,
      Operator.IN_PERIOD, Operator.LAST_DAYS, Operator.OLDER_THAN_DAYS);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final int MOST_DAYS = 3_650;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Times() {}

  /** {@return a filter by time} */
  static <F extends QueryField> FieldFilter<F> instants(F field) {
    return FieldFilter.of(OPERATORS, question -> {
      Range range = range(question);
      return new Criterion.Within<>(field, millis(range.from()), millis(range.before()));
    });
  }

  private static Range range(Question question) {
    return switch (question.operator()) {
      case AFTER -> Range.from(question.one(value -> first(question, value)));
      case BEFORE -> Range.before(question.one(value -> first(question, value)));
      case BETWEEN -> {
        question.requireValues(2);
        yield new Range(
            Optional.of(question.value(0, value -> first(question, value))),
            Optional.of(question.value(1, value -> end(question, value))));
      }
      case IN_PERIOD -> {
        Period.Days days = question.one(value -> Choices.constant(Period.class, value)).on(today(question));
        yield new Range(Optional.of(start(question, days.first())), Optional.of(start(question, days.end())));
      }
      case LAST_DAYS -> new Range(
          Optional.of(start(question, today(question).minusDays(question.one(Times::days)))),
          Optional.of(start(question, today(question).plusDays(1))));
      case OLDER_THAN_DAYS -> Range.before(start(question, today(question).minusDays(question.one(Times::days))));
      case IN, NOT_IN, EXISTS, ABSENT, IS, MATCHES, REACHED -> throw new IllegalArgumentException("not of times");
    };
  }

  static Instant first(Question question, String value) {
    return DAY.matcher(value).matches() ? start(question, day(value)) : instant(value);
  }

  static Instant end(Question question, String value) {
    return DAY.matcher(value).matches() ? start(question, day(value).plusDays(1)) : instant(value);
  }

  private static LocalDate today(Question question) {
    return question.transaction().settings().today(question.transaction().now());
  }

  private static Instant start(Question question, LocalDate day) {
    return day.atStartOfDay(question.transaction().settings().timeZone()).toInstant();
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noSuchDay) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }

  /** Records know milliseconds; so what is at or after, or before, a finer moment is so of the next of them, too. */
  private static Instant instant(String value) {
    try {
      Instant instant = Instant.parse(value);
      if (Math.abs(instant.getEpochSecond()) > LATEST.getEpochSecond()) {
        throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
      }
      Instant cut = instant.truncatedTo(ChronoUnit.MILLIS);
      return cut.equals(instant) ? instant : cut.plusMillis(1);
    } catch (DateTimeParseException malformed) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }

  private static int days(String value) {
    if (!NUMBER.matcher(value).matches()) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
    int days = Integer.parseInt(value);
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    return days;
  }

  private static OptionalLong millis(Optional<Instant> instant) {
    return instant.isPresent() ? OptionalLong.of(instant.get().toEpochMilli()) : OptionalLong.empty();
  }

  private record Range(Optional<Instant> from, Optional<Instant> before) {
    static Range from(Instant instant) {
      return new Range(Optional.of(instant), Optional.empty());
    }

    static Range before(Instant instant) {
      return new Range(Optional.empty(), Optional.of(instant));
    }
  }
}

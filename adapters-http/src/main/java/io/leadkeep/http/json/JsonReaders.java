package io.leadkeep.http.json;

import io.leadkeep.application.filter.Uuids;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Readers for all types of values; what a text or number becomes is left to a constructor of the domain. */
public final class JsonReaders {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-.*");

  private JsonReaders() {}

  /** {@return a text; a blank one is none} */
  public static <T> JsonReader<T> text(Function<String, T> constructor) {
    return value -> value.node().isString() && value.node().stringValue().isBlank()
        ? Optional.empty()
        : word(constructor).read(value);
  }

  /** {@return a text with a meaning, such as a code or a reference; a blank one has none} */
  public static <T> JsonReader<T> word(Function<String, T> constructor) {
    return value -> value.node().isString()
        ? value.make(() -> constructor.apply(value.node().stringValue()))
        : value.refuse(ValueProblem.WRONG_TYPE);
  }

  /** {@return true or false} */
  public static JsonReader<Boolean> flag() {
    return flag(value -> value);
  }

  /** {@return something made of true or false} */
  public static <T> JsonReader<T> flag(Function<Boolean, T> constructor) {
    return value -> value.node().isBoolean()
        ? value.make(() -> constructor.apply(value.node().booleanValue()))
        : value.refuse(ValueProblem.WRONG_TYPE);
  }

  /** {@return a whole number} */
  public static <T> JsonReader<T> integer(IntFunction<T> constructor) {
    return value -> value.node().isNumber()
        ? value.make(() -> constructor.apply(whole(value.node())))
        : value.refuse(ValueProblem.WRONG_TYPE);
  }

  /** {@return a decimal number, which travels as a text so that no digit is lost on the way} */
  public static JsonReader<BigDecimal> decimal() {
    return word(text -> new BigDecimal(matching(DECIMAL, text)));
  }

  /** {@return a currency, by its code (ISO 4217)} */
  public static JsonReader<Currency> currency() {
    return word(text -> Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE)));
  }

  /** {@return a constant of an enum, by its name} */
  public static <E extends Enum<E>> JsonReader<E> constant(Class<E> type) {
    return word(text -> Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE)));
  }

  /** {@return a day, such as {@code 2026-03-31}} */
  public static JsonReader<LocalDate> day() {
    return word(text -> {
      try {
        return LocalDate.parse(matching(DAY, text));
      } catch (DateTimeException noSuchDay) {
        throw new InvalidValue(ValueProblem.INVALID_FORMAT);
      }
    });
  }

  /** {@return a moment, such as {@code 2026-03-31T12:00:00.000Z}, of any offset; cut to milliseconds} */
  public static JsonReader<Instant> instant() {
    return word(text -> {
      try {
        return OffsetDateTime.parse(matching(MOMENT, text)).toInstant().truncatedTo(ChronoUnit.MILLIS);
      } catch (DateTimeException noSuchMoment) {
        throw new InvalidValue(ValueProblem.INVALID_FORMAT);
      }
    });
  }

  /** {@return the id of a record; a text that is no id names no record} */
  public static <T> JsonReader<T> id(Function<UUID, T> constructor) {
    return word(text -> constructor.apply(
        Uuids.parse(text).orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_REFERENCE))));
  }

  /**
   * {@return a reference: a text, or an object that was shown as the reference's target and is put back as it was}
   *
   * @param constructor makes a reference of a text
   * @param shown what is shown of the target; empty if there is none
   */
  public static <T> JsonReader<T> reference(Function<String, T> constructor, Function<T, Optional<?>> shown) {
    return value -> value.node().isObject()
        ? value.member("id").required(word(constructor)).flatMap(target -> value.putBack(target, shown.apply(target)))
        : word(constructor).read(value);
  }

  /** {@return an object with members of its own} */
  public static <T> JsonReader<T> object(Function<JsonObject, T> shape) {
    return value -> JsonObject.read(value, shape);
  }

  /** {@return a list} */
  public static <T> JsonReader<List<T>> list(JsonReader<T> reader) {
    return value -> {
      if (!value.node().isArray()) {
        return value.refuse(ValueProblem.WRONG_TYPE);
      }
      List<T> items = new ArrayList<>();
      for (int index = 0; index < value.node().size(); index++) {
        value.item(index).required(reader).ifPresent(items::add);
      }
      return items.size() == value.node().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    };
  }

  private static String matching(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
    return text;
  }

  /** A number of any spelling that stands for a whole one: 7, 7.0 and 70e-1 are the same to JSON. */
  private static int whole(JsonNode number) {
    BigDecimal value = number.decimalValue();
    if (value.signum() == 0) {
      return 0;
    }
    if ((long) value.precision() - value.scale() > 10) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    if (value.stripTrailingZeros().scale() > 0) {
      throw new InvalidValue(ValueProblem.WRONG_TYPE);
    }
    try {
      return value.intValueExact();
    } catch (ArithmeticException tooLarge) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
  }
}

package io.leadkeep.domain.dashboard;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Arrays;

/** The kinds of records that tiles count and list. */
public enum Subject {
  /** Contacts. */
  CONTACT,
  /** Companies. */
  COMPANY,
  /** Sales. */
  SALE;

  /**
   * {@return the kind that a text names, whatever its case}
   *
   * @throws InvalidValue UNKNOWN_VALUE if it names none
   */
  public static Subject named(String text) {
    return Arrays.stream(values())
        .filter(subject -> subject.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE));
  }
}

package io.leadkeep.domain.selection;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Arrays;

/** The kinds of records that are selected, put on boards and counted in tiles. */
public enum Entity {
  /** Contacts. */
  CONTACT,
  /** Companies. */
  COMPANY;

  /**
   * {@return the kind that a text names, whatever its case}
   *
   * @throws InvalidValue UNKNOWN_VALUE if it names none
   */
  public static Entity named(String text) {
    return Arrays.stream(values())
        .filter(entity -> entity.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE));
  }
}

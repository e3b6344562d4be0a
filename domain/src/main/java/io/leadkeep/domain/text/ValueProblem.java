package io.leadkeep.domain.text;

import java.util.Locale;

/** All that can be wrong with one value; the code is stable and the same in every language. */
public enum ValueProblem {
  /** A mandatory value is missing or blank. */
  REQUIRED,
  /** More characters than allowed. */
  TOO_LONG,
  /** Fewer characters than needed. */
  TOO_SHORT,
  /** More entries than allowed. */
  TOO_MANY,
  /** A control character inside a text. */
  CONTROL_CHARACTER,
  /** Half a surrogate pair: not Unicode text. */
  BROKEN_UNICODE,
  /** Not of the form that the field asks for. */
  INVALID_FORMAT,
  /** A number or date outside its range. */
  OUT_OF_RANGE,
  /** A value of another JSON type than the field has. */
  WRONG_TYPE,
  /** None of the values that the field knows. */
  UNKNOWN_VALUE,
  /** A member that the resource does not have. */
  UNKNOWN_FIELD,
  /** A reference to a record that does not exist. */
  UNKNOWN_REFERENCE,
  /** A reference to a list item that is deleted and can't be chosen (C3, L4). */
  DELETED_REFERENCE,
  /** The contact does not belong to the sale's company (V1). */
  NOT_OF_COMPANY,
  /** It does not fit what else is so: the sale's status (V2), the kind of a selection, the place of a criterion. */
  NOT_APPLICABLE,
  /** The value is read-only. */
  READ_ONLY,
  /** The value is written once and stands (W5). */
  WRITE_ONCE,
  /** The same thing twice where once is allowed. */
  DUPLICATE,
  /** A list that lacks items it has to name. */
  INCOMPLETE,
  /** {@code leadStatusEnabled} outside the group POTENTIAL_CUSTOMER (C2). */
  NEEDS_POTENTIAL_CUSTOMER;

  /** {@return the code as clients see it: lower case, words joined by hyphens} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

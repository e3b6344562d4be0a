package io.leadkeep.application.search;

import java.util.UUID;

/** A value that a field is compared with. */
public sealed interface Operand {
  /**
   * For fields of ids.
   *
   * @param value the id
   */
  record Id(UUID value) implements Operand {}

  /**
   * For fields of codes.
   *
   * @param value the code
   */
  record Code(String value) implements Operand {}

  /** Of no value: what a record holds in a field that it has nothing in. */
  record Absent() implements Operand {}
}

package io.leadkeep.application.search;

import java.util.UUID;

/** A value that a field is compared with, or grouped by. */
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
}

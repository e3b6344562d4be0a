package io.leadkeep.application.search;

import java.util.Optional;

/**
 * What the records of one cell of a cross table have in common.
 *
 * @param row their value in the field of the rows; empty for those without one
 * @param column their value in the field of the columns; empty for those without one
 */
public record Cell(Optional<Operand> row, Optional<Operand> column) {}

package io.leadkeep.persistence.jdbi;

import java.util.Optional;

/**
 * Rows that are in order already.
 *
 * @param forEach the lists of values that it is repeated for; empty if it is read once
 * @param using the index
 * @param condition which rows
 * @param order the ORDER BY clause
 */
record Piece(Optional<String> forEach, String using, String condition, String order) {}

package io.leadkeep.persistence.jdbi;

import java.util.Optional;

/**
 * Rows that are in order already.
 *
 * @param isNamed whether the values that an index begins with say which rows; else it is walked through
 * @param forEach the lists of values that it is repeated for; empty if it is read once
 * @param using the index
 * @param condition which rows
 * @param order the ORDER BY clause
 */
record Piece(boolean isNamed, Optional<String> forEach, String using, String condition, String order) {}

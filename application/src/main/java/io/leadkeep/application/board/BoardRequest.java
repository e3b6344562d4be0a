package io.leadkeep.application.board;

import io.leadkeep.application.filter.ListRequest;
import java.util.Optional;

/**
 * What a board is asked with.
 *
 * @param groupBy the name of the field of the columns: leadStatus, category, categoryGroup or owner
 * @param rows the name of another one of these fields, to divide the columns by
 * @param column the only column that is wanted, by its key; {@code none} for the one without a value
 * @param cards which records and in which order; how many of each column, and of a single one from where on
 */
public record BoardRequest(String groupBy, Optional<String> rows, Optional<String> column, ListRequest cards) {}

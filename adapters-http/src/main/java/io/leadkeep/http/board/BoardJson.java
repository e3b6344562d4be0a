package io.leadkeep.http.board;

import java.util.List;
import java.util.Optional;

/**
 * A board.
 *
 * @param columns its columns
 * @param rows what divides the columns, and how many cards each part has in all; absent if nothing does
 */
record BoardJson(List<ColumnJson> columns, Optional<List<PartJson>> rows) {}

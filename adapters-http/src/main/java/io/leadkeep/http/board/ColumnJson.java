package io.leadkeep.http.board;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One column of a board.
 *
 * @param key what its cards have in common, for programs; absent for those without a value
 * @param label the same, for people
 * @param count how many cards it has
 * @param cards a page of them: records as their lists show them, and whether they can be moved
 * @param nextCursor where its next page begins; absent if this was the last
 * @param rows how many of its cards are in each part; absent if nothing divides the columns
 */
record ColumnJson(
    Optional<String> key,
    String label,
    long count,
    List<ObjectNode> cards,
    Optional<String> nextCursor,
    Optional<List<PartJson>> rows) {}

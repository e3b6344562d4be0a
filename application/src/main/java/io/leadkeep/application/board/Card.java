package io.leadkeep.application.board;

import io.leadkeep.application.count.GroupKey;
import io.leadkeep.domain.board.LockedBecause;
import java.util.Optional;

/**
 * One record on a board.
 *
 * @param <T> the type of the record, as it is shown
 * @param record the record
 * @param lock why it can't be moved to another column; empty if it can
 * @param row the part that it is in; empty for the one without a value, or if nothing divides the columns
 */
public record Card<T>(T record, Optional<LockedBecause> lock, Optional<GroupKey> row) {}

package io.leadkeep.application.selection;

import io.leadkeep.application.filter.Mention;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.user.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A selection as it is shown.
 *
 * @param selection the selection
 * @param owner whose it is; nobody's if a new workspace brought it along
 * @param editable whether whoever asks may change it
 * @param mentions the list items that its criteria name
 * @param size how many members a static one has
 * @param members the members of a static one, where all are shown; empty in lists
 */
public record SelectionCard(
    Selection selection,
    Optional<User> owner,
    boolean editable,
    List<Mention> mentions,
    long size,
    Optional<List<UUID>> members) {}

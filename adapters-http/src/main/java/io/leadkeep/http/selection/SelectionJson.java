package io.leadkeep.http.selection;

import io.leadkeep.domain.selection.Entity;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A selection.
 *
 * @param id its id
 * @param name its name
 * @param entity what it selects
 * @param kind how
 * @param shared whether everybody sees it
 * @param owner whose it is
 * @param editable whether the reader may change it
 * @param criteria what finds the members of a dynamic one
 * @param mentions the list items that the criteria name
 * @param size how many members a static one has
 * @param members the members of a static one; not in lists
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
record SelectionJson(
    UUID id,
    String name,
    Entity entity,
    Kind kind,
    boolean shared,
    Optional<NamedJson> owner,
    boolean editable,
    Optional<CriteriaJson> criteria,
    List<MentionJson> mentions,
    Optional<Long> size,
    Optional<List<UUID>> members,
    Instant createdAt,
    Instant updatedAt) {
  /** How a selection selects. */
  enum Kind {
    /** By criteria, each time it is opened. */
    DYNAMIC,
    /** By a fixed set of members. */
    STATIC
  }
}

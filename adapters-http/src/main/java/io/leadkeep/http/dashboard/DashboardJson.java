package io.leadkeep.http.dashboard;

import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dashboard.
 *
 * @param id its id
 * @param name its name
 * @param shared whether everybody sees it
 * @param owner whose it is
 * @param editable whether the reader may change it
 * @param tiles its tiles
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
record DashboardJson(
    UUID id,
    String name,
    boolean shared,
    Optional<NamedJson> owner,
    boolean editable,
    List<TileJson> tiles,
    Instant createdAt,
    Instant updatedAt) {}

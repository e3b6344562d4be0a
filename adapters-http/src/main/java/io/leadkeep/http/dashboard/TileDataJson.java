package io.leadkeep.http.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tile shows.
 *
 * @param tile the tile
 * @param total how many records it is about; absent where a total would say nothing
 * @param segments its parts
 * @param items the first of the records that it lists, as their lists show them
 * @param from the first day that it is about
 * @param to the last one
 */
record TileDataJson(
    TileJson tile,
    Optional<TotalJson> total,
    List<SegmentJson> segments,
    List<Object> items,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {}

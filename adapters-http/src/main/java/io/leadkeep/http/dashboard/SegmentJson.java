package io.leadkeep.http.dashboard;

import io.leadkeep.http.sale.AmountJson;
import java.util.List;
import java.util.Optional;

/**
 * One part of what a tile shows.
 *
 * @param key what its records have in common, for programs; absent for those without a value
 * @param label the same, for people
 * @param count how many they are
 * @param drillDown what lists them
 * @param amounts what they amount to, one sum a currency; empty where no amounts are shown
 * @param exit whether it is a way out of a funnel
 * @param cells the same records by the second field of a cross table
 */
record SegmentJson(
    Optional<String> key,
    String label,
    long count,
    DrillDownJson drillDown,
    List<AmountJson> amounts,
    boolean exit,
    List<SegmentJson> cells) {}

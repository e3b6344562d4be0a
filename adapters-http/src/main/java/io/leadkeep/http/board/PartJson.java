package io.leadkeep.http.board;

import java.util.Optional;

/**
 * One part of divided columns.
 *
 * @param key what its cards have in common, for programs; absent for those without a value
 * @param label the same, for people
 * @param count how many they are
 */
record PartJson(Optional<String> key, String label, long count) {}

package io.leadkeep.http.mapping;

import java.util.Optional;

/**
 * Where a lead came from, in UTM terms.
 *
 * @param source the site or list
 * @param medium the kind of link
 * @param campaign the campaign
 * @param term the search term
 * @param content which of several links
 */
public record LeadSourceJson(
    Optional<String> source,
    Optional<String> medium,
    Optional<String> campaign,
    Optional<String> term,
    Optional<String> content) {}

package io.leadkeep.http.history;

import io.leadkeep.http.automation.VerdictJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a history.
 *
 * @param id its id
 * @param at when
 * @param actor by whom
 * @param field what changed
 * @param from what it held before, as it was that day
 * @param to what it holds since, as it was that day
 * @param cause because of what
 * @param correlationId the same for all that one command brought about
 * @param trace what became of the rules that the change fired
 */
record ChangeJson(
    String id,
    Instant at,
    ActorJson actor,
    String field,
    Optional<Object> from,
    Optional<Object> to,
    CauseJson cause,
    UUID correlationId,
    List<VerdictJson> trace) {}

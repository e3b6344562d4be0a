package io.leadkeep.http.contact;

import io.leadkeep.domain.contact.HiddenBecause;
import java.util.Optional;
import java.util.UUID;

/**
 * The lead status of a contact (S1).
 *
 * @param id the id of the status
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param visible whether it is shown
 * @param editable whether it can be set
 * @param hiddenBecause why it is hidden
 * @param deleted whether the status is out of the pick lists
 */
public record ContactLeadStatusJson(
    UUID id,
    String key,
    String name,
    boolean visible,
    boolean editable,
    Optional<HiddenBecause> hiddenBecause,
    boolean deleted) {}

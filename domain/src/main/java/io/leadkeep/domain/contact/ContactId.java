package io.leadkeep.domain.contact;

import java.util.UUID;

/**
 * The id of a contact.
 *
 * @param value the id itself
 */
public record ContactId(UUID value) {}

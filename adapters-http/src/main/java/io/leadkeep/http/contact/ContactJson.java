package io.leadkeep.http.contact;

import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.mapping.LeadSourceJson;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact.
 *
 * @param id the id
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address
 * @param phone the phone number
 * @param title the title or position
 * @param company the company
 * @param category the company's category (C7)
 * @param leadStatus the lead status, shown or hidden
 * @param owner who looks after the contact
 * @param firstTouch where the contact first met us
 * @param leadCreation what made the contact a lead
 * @param createdAt when the contact was created
 * @param updatedAt when the contact last changed
 */
public record ContactJson(
    UUID id,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> title,
    Optional<NamedJson> company,
    Optional<CategoryReferenceJson> category,
    Optional<ContactLeadStatusJson> leadStatus,
    Optional<NamedJson> owner,
    Optional<LeadSourceJson> firstTouch,
    Optional<LeadSourceJson> leadCreation,
    Instant createdAt,
    Instant updatedAt) {}

package io.leadkeep.http.company;

import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.mapping.LeadSourceJson;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A company.
 *
 * @param id its id
 * @param name its name
 * @param category its category
 * @param owner who looks after it
 * @param source where it came from
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
public record CompanyJson(
    UUID id,
    String name,
    CategoryReferenceJson category,
    Optional<NamedJson> owner,
    Optional<LeadSourceJson> source,
    Instant createdAt,
    Instant updatedAt) {}

package io.leadkeep.domain.company;

import java.util.UUID;

/**
 * The id of a company.
 *
 * @param value the id itself
 */
public record CompanyId(UUID value) {}

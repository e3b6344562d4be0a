package io.leadkeep.domain.sale;

import java.util.UUID;

/**
 * The id of a sale.
 *
 * @param value the id itself
 */
public record SaleId(UUID value) {}

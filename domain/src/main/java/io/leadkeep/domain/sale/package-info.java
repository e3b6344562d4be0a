/**
 * Sales: amounts, and the four statuses as types that carry their own dates and reasons (V1, V2).
 */
package io.leadkeep.domain.sale;

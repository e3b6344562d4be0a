/**
 * What categories and lead statuses have in common: a key that never changes, a label, a rank, soft deletion (C1,
 * C3, C5, L2).
 */
package io.leadkeep.domain.listitem;

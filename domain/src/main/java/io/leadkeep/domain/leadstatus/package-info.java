/**
 * The lead statuses of contacts: kinds, and the one default (L1 to L5).
 */
package io.leadkeep.domain.leadstatus;

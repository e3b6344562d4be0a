/**
 * Pending proposals, and what makes them stale (A8).
 */
package io.leadkeep.application.proposal;

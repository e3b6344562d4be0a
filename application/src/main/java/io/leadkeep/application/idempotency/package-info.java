/**
 * Requests that are repeated because their answer got lost: done once, answered again.
 */
package io.leadkeep.application.idempotency;

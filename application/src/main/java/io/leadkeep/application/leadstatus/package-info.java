/**
 * Use cases of lead statuses (L1 to L4).
 */
package io.leadkeep.application.leadstatus;

/**
 * Use cases of contacts and of their lead status (S1 to S10).
 */
package io.leadkeep.application.contact;

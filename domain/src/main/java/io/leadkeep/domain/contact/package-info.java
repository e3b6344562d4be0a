/**
 * Contacts, and the rules of their lead status: hidden but kept, entry, editable or not (S1 to S10).
 */
package io.leadkeep.domain.contact;

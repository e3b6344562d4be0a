/**
 * Records with what is shown beside them: a contact with its company, category and lead status (W1).
 */
package io.leadkeep.application.card;

/**
 * When a record was born, when it last changed, and how often.
 */
package io.leadkeep.domain.revision;

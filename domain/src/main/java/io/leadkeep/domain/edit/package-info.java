/**
 * What a partial change says of one field: leave it, clear it or set it.
 */
package io.leadkeep.domain.edit;

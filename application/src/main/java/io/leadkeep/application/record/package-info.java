/**
 * How each kind of record is saved, and what history sees of it (H1).
 */
package io.leadkeep.application.record;

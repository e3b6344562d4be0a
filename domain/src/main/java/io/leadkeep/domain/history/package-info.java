/**
 * Changes that explain themselves: what, from, to, when, by whom, because of what (H1).
 */
package io.leadkeep.domain.history;

/** Selections (W2): contacts or companies that are found anew each time, or that somebody has picked. */
package io.leadkeep.domain.selection;

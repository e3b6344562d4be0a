/** Counting companies and contacts by what they have in common (W2, W4); hidden lead statuses count too (S4). */
package io.leadkeep.application.count;

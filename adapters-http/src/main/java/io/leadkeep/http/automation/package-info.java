/** Lead categorization over HTTP: the rules, the proposals, and what a write answers about both (A1 to A15). */
package io.leadkeep.http.automation;

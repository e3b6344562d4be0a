/**
 * Lead categorization: rules, the one pure evaluation of them (A13), and proposals that wait for a person (A7,
 * A8).
 */
package io.leadkeep.domain.automation;

/**
 * Lead categorization at work: rules that move companies, proposals that wait for a person (A1 to A15).
 */
package io.leadkeep.application.automation;

/**
 * Use cases of companies, and what a change of category brings about (S4 to S6, A8).
 */
package io.leadkeep.application.company;

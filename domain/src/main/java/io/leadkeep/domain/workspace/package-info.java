/**
 * One customer's database and the languages it can speak.
 */
package io.leadkeep.domain.workspace;

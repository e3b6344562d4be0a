/**
 * Companies: a name, a category, an owner (R1).
 */
package io.leadkeep.domain.company;

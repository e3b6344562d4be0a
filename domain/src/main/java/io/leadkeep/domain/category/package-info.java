/**
 * The categories of companies and their fixed groups (C1 to C8); here stands the definition of "tracked".
 */
package io.leadkeep.domain.category;

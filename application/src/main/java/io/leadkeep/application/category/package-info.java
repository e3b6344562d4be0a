/**
 * Use cases of categories (C1 to C6), and what lists have in common.
 */
package io.leadkeep.application.category;

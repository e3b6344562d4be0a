/**
 * Use cases of categories (C1 to C6, S7).
 */
package io.leadkeep.application.category;

/**
 * The product's words in six languages: labels of predefined items, titles and details of problems (L5).
 */
package io.leadkeep.application.language;

/**
 * Use cases of sales (V1 to V3).
 */
package io.leadkeep.application.sale;

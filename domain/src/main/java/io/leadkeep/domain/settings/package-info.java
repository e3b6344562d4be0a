/**
 * What administrators decide for a whole workspace (P3).
 */
package io.leadkeep.domain.settings;

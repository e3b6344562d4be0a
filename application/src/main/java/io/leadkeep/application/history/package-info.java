/**
 * Reading what happened (H1).
 */
package io.leadkeep.application.history;

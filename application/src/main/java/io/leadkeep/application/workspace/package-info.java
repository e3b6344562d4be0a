/**
 * Setting up a workspace with its predefined lists (C6, L1).
 */
package io.leadkeep.application.workspace;

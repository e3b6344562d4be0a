/**
 * How every use case runs: one transaction, decide first, then save with history (H1), or only tell (preview).
 */
package io.leadkeep.application.command;

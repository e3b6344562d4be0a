/**
 * Who wants to know at once what changes (H1).
 */
package io.leadkeep.application.event;

/**
 * Hints of what changed, for whoever wants to read it again: told after it is kept, and never a substitute for reading.
 */
package io.leadkeep.application.hint;

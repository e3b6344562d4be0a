/**
 * Texts as people write them: trimmed, bounded, free of control characters (R1). Every other room of the domain
 * stands on this one; {@code ValueProblem} names all that can be wrong with a value.
 */
package io.leadkeep.domain.text;

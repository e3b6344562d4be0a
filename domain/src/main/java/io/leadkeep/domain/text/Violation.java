package io.leadkeep.domain.text;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer where, as a JSON pointer into the request's body
 * @param problem what
 */
public record Violation(String pointer, ValueProblem problem) {}

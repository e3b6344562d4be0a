package io.leadkeep.application.port;

import java.time.Instant;

/**
 * What a request was answered.
 *
 * @param request stands for all that was sent: another text for any other body
 * @param answer the answer, in the words of whoever gave it
 * @param at when it was given, in whole milliseconds
 */
public record GivenAnswer(String request, String answer, Instant at) {}

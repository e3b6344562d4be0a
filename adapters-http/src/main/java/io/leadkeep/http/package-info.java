/**
 * The HTTP API: what comes in is read strictly, becomes a command, and what a use case makes of it becomes an answer.
 * {@code server}, {@code problem}, {@code json}, {@code resource} and {@code list} are the same for all areas; each
 * area has a package with its routes, its handlers and the records it shows.
 */
package io.leadkeep.http;

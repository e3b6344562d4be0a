/**
 * JSON in and out: bodies are read strictly, member by member, and everything that is wrong with one is found at once;
 * answers are records, written by one mapper.
 */
package io.leadkeep.http.json;

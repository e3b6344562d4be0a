/**
 * From the words of a question ({@code leadStatus} is one of {@code open, contacting}) to criteria that a storage
 * understands (W2). Each kind of record has one table of its fields: what filters, what sorts, what groups.
 */
package io.leadkeep.application.filter;

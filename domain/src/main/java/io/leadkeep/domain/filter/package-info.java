/**
 * Questions to a list in the words of whoever asks (W2), as selections and tiles keep them: values by id or key, dates
 * that may be relative. What they mean is found out anew each time they are asked.
 */
package io.leadkeep.domain.filter;

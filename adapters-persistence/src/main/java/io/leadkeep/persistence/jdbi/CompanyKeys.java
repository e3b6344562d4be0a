package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.application.text.SortKeys;

/**
 * The computed columns of a company.
 *
 * @param sortKey sorts the name
 * @param folded the name, folded as for uniqueness
 * @param words the words of the name, as {@link Words} writes them
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record CompanyKeys(byte[] sortKey, String folded, String words) {
  static CompanyKeys of(String name, SortKeys sortKeys) {
    return new CompanyKeys(sortKeys.key(name), Foldings.uniqueness(name), Words.of(name));
  }
}

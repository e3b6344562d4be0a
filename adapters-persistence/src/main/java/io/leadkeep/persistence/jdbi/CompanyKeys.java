package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.source.LeadSource;

/**
 * The computed columns of a company.
 *
 * @param sortKey sorts the name
 * @param folded the name, folded as for uniqueness
 * @param words the words of the name, as {@link Words} writes them
 * @param medium the medium of the lead source, normalised like what follows; null where there is none
 * @param campaign its campaign
 * @param term its search term
 * @param content its content
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record CompanyKeys(
    byte[] sortKey, String folded, String words, String medium, String campaign, String term, String content) {
  static CompanyKeys of(Company company, SortKeys sortKeys) {
    String name = company.name().value();
    return new CompanyKeys(sortKeys.key(name), Foldings.uniqueness(name), Words.of(name),
        FlatValues.normalized(company.source(), LeadSource::medium),
        FlatValues.normalized(company.source(), LeadSource::campaign),
        FlatValues.normalized(company.source(), LeadSource::term),
        FlatValues.normalized(company.source(), LeadSource::content));
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.source.LeadSource;

/**
 * The computed columns of a sale.
 *
 * @param sortKey sorts the title
 * @param words the words of the title, as {@link Words} writes them
 * @param sourceNormalized its own source, normalised; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record SaleKeys(byte[] sortKey, String words, String sourceNormalized) {
  static SaleKeys of(Sale sale, SortKeys sortKeys) {
    String title = sale.title().value();
    return new SaleKeys(sortKeys.key(title), Words.of(title),
        sale.source().map(source -> LeadSource.normalize(source.value())).orElse(null));
  }
}

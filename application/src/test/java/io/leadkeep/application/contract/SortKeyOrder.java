package io.leadkeep.application.contract;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.settings.SortLanguage;
import java.util.Arrays;
import java.util.Comparator;

/** The order of texts by their collation keys (T1). */
final class SortKeyOrder {
  static final Comparator<String> ENGLISH = of(SortLanguage.DEFAULT);

  private SortKeyOrder() {}

  static Comparator<String> of(SortLanguage language) {
    SortKeys keys = SortKeys.of(language);
    return (one, other) -> Arrays.compareUnsigned(keys.key(one), keys.key(other));
  }
}

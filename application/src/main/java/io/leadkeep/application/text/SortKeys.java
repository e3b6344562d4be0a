package io.leadkeep.application.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import io.leadkeep.domain.settings.SortLanguage;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Collation keys of one language: bytes that sort as its readers expect (T1). Safe for many threads. */
public final class SortKeys {
  private static final Map<SortLanguage, SortKeys> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Collator collator;

  private SortKeys(SortLanguage language) {
    Collator own = Collator.getInstance(ULocale.forLanguageTag(language.code()));
    own.setStrength(Collator.TERTIARY);
    own.setDecomposition(Collator.CANONICAL_DECOMPOSITION); // marks count the same in whatever order they were typed
    if (own instanceof RuleBasedCollator rules) {
      rules.setAlternateHandlingShifted(false); // spaces and hyphens count
    }
    collator = own.freeze();
  }

  /** {@return the keys of a language} */
  public static SortKeys of(SortLanguage language) {
    return BY_LANGUAGE.computeIfAbsent(language, SortKeys::new);
  }

  /** {@return the key of a text; keys are compared byte by byte, unsigned} */
  public byte[] key(String text) {
    byte[] terminated = collator.getCollationKey(text).toByteArray();
    return Arrays.copyOf(terminated, terminated.length - 1);
  }
}

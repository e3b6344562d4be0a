package io.leadkeep.application.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;

/** Foldings for uniqueness and for searching (T1); {@link SortKeys} has the third. Safe for many threads. */
public final class Foldings {
  /** Changes whenever a folding may give another result, or more of them are stored: then all are computed anew. */
  public static final String VERSION = "5-icu" + VersionInfo.ICU_VERSION;

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final int END_OF_ASCII = 0x80;
  /** What words are made of; asked of the same library as all else here, not of whichever Java this runs on. */
  private static final UnicodeSet IN_WORDS = new UnicodeSet("[[:L:][:N:]]").freeze();

  private Foldings() {}

  /** {@return the folding for uniqueness: NFC and case fold, so that Åkeri is ÅKERI but not Akeri (C1)} */
  public static String uniqueness(String text) {
    return NFC.normalize(UCharacter.foldCase(NFC.normalize(text), true));
  }

  /** {@return the words of a text as they are searched: letters and digits without case and accents} */
  public static List<String> words(String text) {
    String plain = plain(UCharacter.foldCase(text, true));
    List<String> words = new ArrayList<>();
    int end = 0;
    while (end < plain.length()) {
      int begin = IN_WORDS.span(plain, end, SpanCondition.NOT_CONTAINED);
      end = IN_WORDS.span(plain, begin, SpanCondition.CONTAINED);
      if (begin < end) {
        words.add(plain.substring(begin, end));
      }
    }
    return List.copyOf(words);
  }

  /** ASCII has no accents to take away, and finding that out takes far longer than a look at the characters. */
  private static String plain(String folded) {
    return folded.chars().allMatch(character -> character < END_OF_ASCII)
        ? folded
        : UCharacter.foldCase(Accents.REMOVED.transliterate(folded), true);
  }

  /** Made when it is first needed, for it takes long: a server that only starts folds nothing. */
  private static final class Accents {
    static final Transliterator REMOVED =
        Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; NFC");
  }
}

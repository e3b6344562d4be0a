package io.leadkeep.domain.source;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a lead came from, in UTM terms (W5), as it was written; at least one value is there.
 *
 * @param source the site or list, say {@code newsletter}
 * @param medium the kind of link, say {@code email}
 * @param campaign the campaign
 * @param term the search term
 * @param content which of several links
 */
public record LeadSource(
    Optional<ShortText> source,
    Optional<ShortText> medium,
    Optional<ShortText> campaign,
    Optional<ShortText> term,
    Optional<ShortText> content) {

  /** Checks that it says something. */
  public LeadSource {
    if (source.isEmpty() && medium.isEmpty() && campaign.isEmpty() && term.isEmpty() && content.isEmpty()) {
      throw new InvalidValue(ValueProblem.REQUIRED);
    }
  }

  /** {@return one of the values as it is compared and counted; shown is what was written} */
  public Optional<String> normalized(Function<LeadSource, Optional<ShortText>> part) {
    return part.apply(this).map(text -> normalize(text.value()));
  }

  /** {@return a value without spaces at its ends, in lower case, each letter composed (NFC); once more is no change} */
  public static String normalize(String value) {
    return composed(composed(value.strip()).toLowerCase(Locale.ROOT));
  }

  /** Some letters have a composed form in lower case alone. */
  private static String composed(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC);
  }
}

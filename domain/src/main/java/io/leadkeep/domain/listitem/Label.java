package io.leadkeep.domain.listitem;

import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;

/**
 * The name or description of a list item (L5).
 *
 * @param base the text that administrators wrote, or the English text of a predefined item
 * @param translated whether the product's own translations stand in for {@code base} in other languages
 */
public record Label(String base, boolean translated) {
  /** {@return a predefined text, shown in the reader's language} */
  public static Label predefined(String english) {
    return new Label(english, true);
  }

  /** {@return a name that people wrote, the same in every language} */
  public static Label written(ShortText name) {
    return new Label(name.value(), false);
  }

  /** {@return a description that people wrote, the same in every language} */
  public static Label written(LongText description) {
    return new Label(description.value(), false);
  }
}

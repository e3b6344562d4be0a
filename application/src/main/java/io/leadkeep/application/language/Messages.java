package io.leadkeep.application.language;

import io.leadkeep.domain.workspace.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's words: one bundle, one file a language, the same keys in each (L5). Safe for many threads. */
public final class Messages {
  /** All places are filled in one go: a value that looks like a place is somebody's name, and stays as it is. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Map<Language, Properties> BUNDLE = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      BUNDLE.put(language, load(language));
    }
  }

  private Messages() {}

  /**
   * {@return the text of a key in a language}
   *
   * @param language the language
   * @param key the key
   * @param values what stands in for {@code {0}}, {@code {1}} … in the text
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public static String say(Language language, String key, Object... values) {
    String text = find(language, key).orElseThrow(() -> new IllegalArgumentException("no message " + key));
    return PLACE.matcher(text).replaceAll(place ->
        Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** {@return the text of a key in a language, if the bundle has it} */
  public static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(BUNDLE.get(language).getProperty(key));
  }

  private static Properties load(Language language) {
    String file = "messages_" + language.code() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundle lacks " + file);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

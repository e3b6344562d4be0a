package io.leadkeep.application.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.workspace.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The product's words: the same keys in each of six languages, with the same placeholders (L5). */
class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @EnumSource(names = "EN", mode = Mode.EXCLUDE)
  void saysEverythingInEveryLanguage(Language language) throws IOException {
    assertEquals(new TreeSet<>(keys(Language.EN)), new TreeSet<>(keys(language)));
  }

  @ParameterizedTest
  @EnumSource
  void saysEachThingOnce(Language language) throws IOException {
    List<String> keys = keys(language);
    assertEquals(keys.size(), Set.copyOf(keys).size(), () -> "twice in " + keys);
  }

  @ParameterizedTest
  @EnumSource
  void saysSomethingUnderEveryKey(Language language) throws IOException {
    for (String key : keys(language)) {
      String text = Messages.find(language, key).orElseThrow();
      assertEquals(text.strip(), text, key);
      assertNotEquals("", text, key);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasTheSamePlaceholdersInEveryLanguage(Language language) throws IOException {
    for (String key : keys(language)) {
      assertEquals(placeholders(Language.EN, key), placeholders(language, key), key);
    }
  }

  /** A bundle that was saved in another encoding shows such characters. */
  @ParameterizedTest
  @EnumSource
  void isWrittenInItsLanguageAndNotInSigns(Language language) throws IOException {
    for (String key : keys(language)) {
      String text = Messages.find(language, key).orElseThrow();
      assertTrue(text.codePoints().noneMatch(point -> Character.isISOControl(point) || "\uFFFDÃÂ".indexOf(point) >= 0),
          () -> key + "=" + text);
    }
  }

  @Test
  void knowsNoKeyThatIsNotThere() {
    assertEquals(Optional.empty(), Messages.find(Language.EN, "no.such.key"));
    assertThrows(IllegalArgumentException.class, () -> Messages.say(Language.EN, "no.such.key"));
  }

  @Test
  void saysItInTheLanguageThatIsAskedFor() {
    assertEquals("Open", Messages.say(Language.EN, "lead-status.open.name"));
    assertEquals("Öppen", Messages.say(Language.SV, "lead-status.open.name"));
  }

  @Test
  void putsValuesInTheirPlaces() {
    assertEquals("Olga changed it from Open to Qualified.",
        Messages.say(Language.EN, "why.changed", "Olga", "Open", "Qualified"));
  }

  /** Names are whatever people call things. */
  @Test
  void leavesValuesAloneThatLookLikePlaces() {
    assertEquals("{1} changed it from $0 to {0}\\.",
        Messages.say(Language.EN, "why.changed", "{1}", "$0", "{0}\\"));
  }

  /** No constant is without its text, and no text is left over from a constant that is no more. */
  @Test
  void hasATextForEveryConstantThatPeopleRead() throws IOException {
    assertTexts("category-group.", CategoryGroup.values(), CategoryGroup::name);
    assertTexts("trigger.", Trigger.values(), Trigger::name);
    assertTexts("verdict.", Verdict.values(), Verdict::name);
    assertTexts("why.hidden.", HiddenBecause.values(), HiddenBecause::name);
    assertTexts("value.", ValueProblem.values(), ValueProblem::code);
  }

  private static <C> void assertTexts(String prefix, C[] constants, Function<C, String> name) throws IOException {
    Set<String> expected = new TreeSet<>();
    Stream.of(constants).forEach(constant -> expected.add(prefix + name.apply(constant)));
    Set<String> found = new TreeSet<>(keys(Language.EN));
    found.removeIf(key -> !key.startsWith(prefix));
    assertEquals(expected, found);
  }

  private static List<String> placeholders(Language language, String key) {
    return PLACEHOLDER.matcher(Messages.find(language, key).orElseThrow()).results()
        .map(MatchResult::group).sorted().toList();
  }

  private static List<String> keys(Language language) throws IOException {
    String file = "messages_" + language.code() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)))) {
      return lines.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }
}

package io.leadkeep.domain.listitem;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.text.ValueProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys: a slug of the first name, unique, and never the form of an id (L5). */
class ItemKeyTest {
  private static final String AN_ID = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

  @Test
  void isTheWordsOfTheNameJoinedByHyphens() {
    assertEquals("marketing-qualified-lead", key("marketing", "qualified", "lead"));
  }

  @Test
  void mayBeOfAnyScript() {
    assertEquals("山田-2026", key("山田", "2026"));
  }

  @Test
  void isItemWhereTheNameHasNoWords() {
    assertEquals("item", key());
  }

  @Test
  void getsTheNextFreeNumberWhereItIsTaken() {
    assertEquals("open-2", ItemKey.of(List.of("open"), taken("open")).value());
    assertEquals("open-4", ItemKey.of(List.of("open"), taken("open", "open-3", "open-2")).value());
  }

  @Test
  void isNumberedOnlyByKeysThatAreTheSame() {
    assertEquals("open", ItemKey.of(List.of("open"), taken("opened", "open-2")).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "none"})
  void isNotAWordThatMeansSomethingElseWhereKeysAreWritten(String reserved) {
    assertEquals(reserved + "-2", key(reserved));
    assertEquals(reserved + "-3", ItemKey.of(List.of(reserved), taken(reserved + "-2")).value());
  }

  @Test
  void neverLooksLikeAnId() {
    assertEquals("item-" + AN_ID, key(AN_ID.split("-", -1)));
  }

  @Test
  void neverLooksLikeAnIdEvenAmongMany() {
    assertEquals("item-" + AN_ID + "-2", ItemKey.of(List.of(AN_ID), taken("item-" + AN_ID)).value());
  }

  @Test
  void mayContainAnId() {
    assertEquals("copy-of-" + AN_ID, key("copy", "of", AN_ID));
  }

  @Test
  void isCutToEightyCharacters() {
    assertEquals("山".repeat(80), key("山".repeat(100)));
    assertEquals(80, key("x".repeat(81)).length());
  }

  @Test
  void isNotCutInTheMiddleOfACharacter() {
    String gothic = "\uD800\uDF30";
    assertEquals(gothic.repeat(80), key(gothic.repeat(100)));
  }

  @Test
  void doesNotEndWithTheHyphenAfterWhichItIsCut() {
    assertEquals("x".repeat(79), key("x".repeat(79), "y"));
  }

  @Test
  void isNumberedAfterItIsCut() {
    assertEquals("x".repeat(80) + "-2", ItemKey.of(List.of("x".repeat(200)), taken("x".repeat(80))).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-open", "open-", "open--new", "open new", "open,new", "open/new", "a.b", AN_ID})
  void refusesWhatIsNoKey(String text) {
    assertRefused(ValueProblem.INVALID_FORMAT, () -> new ItemKey(text));
  }

  @Test
  void refusesEveryId() {
    Stream.generate(UUID::randomUUID).limit(100).map(UUID::toString)
        .forEach(id -> assertRefused(ValueProblem.INVALID_FORMAT, () -> new ItemKey(id)));
  }

  @Test
  void isAlwaysAKeyThatNobodyHas() {
    List<ItemKey> taken = taken("item", "order-2", "none-2", "item-" + AN_ID);
    Stream.of("order", "none", AN_ID, "item", "", "-", "!").forEach(word -> {
      ItemKey key = ItemKey.of(List.of(word), taken);
      assertTrue(taken.stream().noneMatch(key::equals), key.value());
      assertNotEquals("order", key.value());
      assertNotEquals("none", key.value());
    });
  }

  @Test
  void readsAsItsText() {
    assertEquals("re-nurture", new ItemKey("re-nurture").toString());
  }

  private static String key(String... words) {
    return ItemKey.of(List.of(words), List.of()).value();
  }

  private static List<ItemKey> taken(String... keys) {
    return Stream.of(keys).map(ItemKey::new).toList();
  }
}

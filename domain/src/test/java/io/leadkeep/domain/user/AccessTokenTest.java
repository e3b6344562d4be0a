package io.leadkeep.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.text.ShortText;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Access tokens and what is stored of their secrets (P2). */
class AccessTokenTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123Z");
  private static final TokenHash HASH = TokenHash.of("correct-horse-battery-staple");
  private static final TokenScope SCOPE = TokenScope.LEAD_CAPTURE;
  private static final AccessToken ENDLESS = new AccessToken(new AccessTokenId(Ids.next()), new UserId(Ids.next()),
      new ShortText("Reports"), SCOPE, HASH, NOW, Optional.empty(), 1);

  @Test
  void letsItsUserInForeverUnlessItEnds() {
    assertTrue(ENDLESS.validAt(NOW));
    assertTrue(ENDLESS.validAt(Instant.MAX));
  }

  @Test
  void letsItsUserInUntilTheMillisecondBeforeItsEnd() {
    AccessToken ending = ENDLESS.ended(NOW);
    assertTrue(ending.validAt(NOW.minusMillis(1)));
    assertFalse(ending.validAt(NOW));
    assertFalse(ending.validAt(NOW.plusMillis(1)));
  }

  @Test
  void losesNothingElseWhenItIsRevoked() {
    assertEquals(
        new AccessToken(ENDLESS.id(), ENDLESS.user(), ENDLESS.name(), SCOPE, HASH, NOW, Optional.of(NOW), 1),
        ENDLESS.ended(NOW));
  }

  @Test
  void isRenewedWithAnotherSecretForSomebodyWithoutAnEnd() {
    TokenHash other = TokenHash.of("other");
    UserId olga = new UserId(Ids.next());
    assertEquals(new AccessToken(ENDLESS.id(), olga, ENDLESS.name(), SCOPE, other, NOW, Optional.empty(), 1),
        ENDLESS.ended(NOW).renewed(other, olga));
  }

  @Test
  void losesNothingElseWithItsVersion() {
    assertEquals(
        new AccessToken(ENDLESS.id(), ENDLESS.user(), ENDLESS.name(), SCOPE, HASH, NOW, Optional.empty(), 2),
        ENDLESS.at(2));
  }

  @Test
  void isStoredAsTheSha256OfItsSecret() {
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", TokenHash.of("abc").hex());
  }

  @Test
  void isKnownByItsSecretAlone() {
    assertTrue(HASH.matches(TokenHash.of("correct-horse-battery-staple")));
    assertFalse(HASH.matches(TokenHash.of("correct-horse-battery-staplf")));
    assertFalse(HASH.matches(TokenHash.of("")));
    assertNotEquals(TokenHash.of("a"), TokenHash.of("A"));
  }
}

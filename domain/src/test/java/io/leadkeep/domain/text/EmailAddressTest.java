package io.leadkeep.domain.text;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses are checked for form (R1). */
class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "olga@example.org",
    "Olga.Berg@Example.ORG",
    "olga+leads@example.org",
    "o'neill@example.org",
    "o_berg-1@mail.example.co.uk",
    "1@2.de",
    "åsa@blåbär.example",
    "!#$%&'*+/=?^`{|}~@example.org"
  })
  void takesAnAddressAsItIsWritten(String address) {
    assertEquals(address, new EmailAddress(address).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "olga",
    "@example.org",
    "olga@",
    "olga@localhost",
    "olga@example.",
    "olga@.org",
    "olga@example..org",
    "olga@@example.org",
    "olga@berg@example.org",
    ".olga@example.org",
    "olga.@example.org",
    "ol..ga@example.org",
    "ol ga@example.org",
    "ol\u00A0ga@example.org",
    "olga@exa\u2003mple.org",
    "olga@exam_ple.org",
    "olga@example.org, anna@example.org",
    "olga@example.org;",
    "Olga <olga@example.org>",
    "(olga)@example.org",
    "\"olga\"@example.org",
    "ol\\ga@example.org",
    "olga@[127.0.0.1]",
    "mailto:olga@example.org"
  })
  void refusesWhatIsNoAddress(String text) {
    assertRefused(ValueProblem.INVALID_FORMAT, () -> new EmailAddress(text));
  }

  @Test
  void cutsTheSpacesAtTheEnds() {
    assertEquals("olga@example.org", new EmailAddress(" olga@example.org ").value());
  }

  @Test
  void isNotBlank() {
    assertRefused(ValueProblem.REQUIRED, () -> new EmailAddress(" "));
  }

  @Test
  void hasAtMostSixtyFourCharactersBeforeTheAt() {
    assertEquals(76, new EmailAddress("o".repeat(64) + "@example.org").value().length());
    assertRefused(ValueProblem.INVALID_FORMAT, () -> new EmailAddress("o".repeat(65) + "@example.org"));
  }

  @Test
  void isNoLongerThanOtherTexts() {
    String domain = "x".repeat(60) + "." + "x".repeat(60) + "." + "x".repeat(60);
    assertEquals(200, new EmailAddress("o".repeat(17) + "@" + domain).value().length());
    assertRefused(ValueProblem.TOO_LONG, () -> new EmailAddress("o".repeat(18) + "@" + domain));
  }

  @Test
  void hasNoControlCharacters() {
    assertRefused(ValueProblem.CONTROL_CHARACTER, () -> new EmailAddress("olga\u0000@example.org"));
  }

  @Test
  void readsAsItsText() {
    assertEquals("olga@example.org", new EmailAddress("olga@example.org").toString());
  }
}

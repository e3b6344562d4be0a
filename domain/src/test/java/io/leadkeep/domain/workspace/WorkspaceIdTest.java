package io.leadkeep.domain.workspace;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of workspaces: tokens begin with them, up to a dot (P2). */
class WorkspaceIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "acme", "acme-2", "a-b-c", "a--b", "0123456789012345678901234567890123456789"})
  void isUpToFortyLettersDigitsAndHyphens(String id) {
    assertEquals(id, new WorkspaceId(id).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "-", "-acme", "acme-", "Acme", "ac me", "acme.no", "ac/me", "åkeri", "acme\n", "ac_me",
    "01234567890123456789012345678901234567890"
  })
  void isNothingElse(String id) {
    assertRefused(ValueProblem.INVALID_FORMAT, () -> new WorkspaceId(id));
  }

  @Test
  void isDefaultForTheWorkspaceThatEveryServerHas() {
    assertEquals("default", WorkspaceId.DEFAULT.value());
  }
}

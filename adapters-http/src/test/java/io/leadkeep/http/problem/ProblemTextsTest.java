package io.leadkeep.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.domain.workspace.Language;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has words in all six languages (L5). */
class ProblemTextsTest {
  @ParameterizedTest
  @EnumSource
  void hasATitleAndADetailOfItsOwnInEachLanguage(ProblemCode code) {
    Set<Object> details = new HashSet<>();
    for (Language language : Language.values()) {
      Map<String, Object> document = ProblemJson.document(Problem.of(code), language);
      assertFalse(document.get("title").toString().isBlank());
      details.add(document.get("detail"));
      assertEquals(code.code(), document.get("code"));
      assertEquals(code.status(), document.get("status"));
    }
    assertEquals(Language.values().length, details.size(), details::toString);
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhoseItIsWhereTheRoleIsNotToBlame(Language language) {
    Map<String, Object> usual = ProblemJson.document(Problem.of(ProblemCode.FORBIDDEN), language);
    Map<String, Object> notYours =
        ProblemJson.document(Refusals.problem(new Refusal.NotYours(), language), language);
    assertNotEquals(usual.put("detail", ""), notYours.put("detail", ""));
    assertEquals(usual, notYours);
  }
}

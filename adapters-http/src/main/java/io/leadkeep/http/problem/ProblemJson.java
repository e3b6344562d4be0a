package io.leadkeep.http.problem;

import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.workspace.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes problems as documents of RFC 9457. */
public final class ProblemJson {
  /** The media type of the documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE_PREFIX = "urn:leadkeep:problem:";

  private ProblemJson() {}

  /** {@return the document of a problem, for readers of a language} */
  public static Map<String, Object> document(Problem problem, Language language) {
    String code = problem.code().code();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", TYPE_PREFIX + code);
    document.put("title", Messages.say(language, "problem." + code + ".title"));
    document.put("status", problem.code().status());
    document.put("detail", Messages.say(language, "problem." + code + ".detail"
        + problem.occasion().map(name -> "." + name).orElse("")));
    document.put("code", code);
    if (!problem.errors().isEmpty()) {
      document.put("errors", errors(problem.errors(), language));
    }
    document.putAll(problem.members());
    return document;
  }

  private static List<Map<String, String>> errors(List<ProblemError> errors, Language language) {
    return errors.stream().map(error -> error(error, language)).toList();
  }

  private static Map<String, String> error(ProblemError error, Language language) {
    Map<String, String> document = new LinkedHashMap<>();
    switch (error) {
      case ProblemError.InBody inBody -> document.put("pointer", inBody.pointer());
      case ProblemError.InQuery inQuery -> document.put("parameter", inQuery.parameter());
    }
    document.put("code", error.problem().code());
    document.put("message", message(error.problem(), language));
    return document;
  }

  private static String message(ValueProblem problem, Language language) {
    return Messages.say(language, "value." + problem.code());
  }
}

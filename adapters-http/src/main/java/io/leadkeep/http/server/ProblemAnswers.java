package io.leadkeep.http.server;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.json.Json;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.ProblemException;
import io.leadkeep.http.problem.ProblemJson;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an answer of every problem, and of everything that goes wrong. */
final class ProblemAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final String SECONDS_TO_WAIT = "5";

  private ProblemAnswers() {}

  /**
   * {@return what {@code answer} gives, or the problem in its way}
   *
   * @param incoming the request, which knows the language to tell it in
   * @param answer answers it
   */
  static Answer guard(Incoming incoming, Supplier<Answer> answer) {
    try {
      return answer.get();
    } catch (RuntimeException | Error failure) {
      return document(problem(failure), incoming.language());
    }
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case ProblemException found -> found.problem();
      case NoSuchWorkspace gone -> Authentication.unauthenticated();
      case StorageUnavailable unavailable -> {
        LOG.warn("The storage does not answer: {}", unavailable.getMessage());
        LOG.debug("The storage does not answer", unavailable);
        yield Problem.of(ProblemCode.STORAGE_UNAVAILABLE).withHeader("Retry-After", SECONDS_TO_WAIT);
      }
      default -> {
        UUID id = UUID.randomUUID();
        LOG.error("Internal error {}", id, failure);
        yield Problem.of(ProblemCode.INTERNAL_ERROR).with("instance", "urn:uuid:" + id);
      }
    };
  }

  private static Answer document(Problem problem, Language language) {
    Answer answer = Answer.of(problem.code().status(), ProblemJson.MEDIA_TYPE,
            Json.bytes(ProblemJson.document(problem, language)))
        .with("Content-Language", language.code());
    for (var header : problem.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }
}

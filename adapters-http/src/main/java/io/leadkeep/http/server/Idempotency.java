package io.leadkeep.http.server;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.idempotency.AnswerOnce;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.Refusals;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Calls the handler, or, if the client says by {@code Idempotency-Key} that it has been called, doesn't. */
final class Idempotency {
  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final Pattern FORM = Pattern.compile("[ -~]{1,255}");
  private static final int SUCCESS = 2;

  private final Once once;

  Idempotency(Once once) {
    this.once = once;
  }

  Answer answer(Repeats repeats, Handler handler, Request request) {
    Optional<String> key = request.header(KEY);
    if (key.isEmpty() || repeats == Repeats.IGNORED) {
      return handler.answer(request);
    }
    if (repeats == Repeats.REFUSED) {
      throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_NOT_ALLOWED).exception();
    }
    if (request.isPreview()) {
      return handler.answer(request);
    }
    if (!FORM.matcher(key.get()).matches()) {
      throw Problem.of(ProblemCode.INVALID_IDEMPOTENCY_KEY).exception();
    }
    return once(handler, request, key.get());
  }

  /** The body is read first: nobody else is to wait until it has arrived. */
  private Answer once(Handler handler, Request request, String key) {
    String hash = hash(request.body());
    Function<Caller, String> work = caller -> kept(handler.answer(request.by(caller))).text();
    AnswerOnce.Command command = new AnswerOnce.Command(request.caller(), request.token(),
        request.method() + " /" + String.join("/", request.path()), key, hash, work);
    return switch (once.answer(command)) {
      case Result.Done<AnswerOnce.Answered>(AnswerOnce.Answered(String text, boolean again)) -> {
        Answer answer = KeptAnswer.parse(text).answer();
        yield again ? answer.with(REPLAYED, "true") : answer;
      }
      case Result.Refused<AnswerOnce.Answered>(var refusal) ->
          throw Refusals.problem(refusal, request.language()).exception();
    };
  }

  /** What isn't done is no answer to keep; handlers throw it. */
  private static KeptAnswer kept(Answer answer) {
    if (answer.status() / 100 != SUCCESS) {
      throw new IllegalStateException("answered with " + answer.status() + ", where a problem is thrown");
    }
    return KeptAnswer.of(answer);
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }
}

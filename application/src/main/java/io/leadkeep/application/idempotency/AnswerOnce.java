package io.leadkeep.application.idempotency;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.domain.user.AccessTokenId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries out a request that its client may repeat: the first time it is done, and every other time the first answer
 * is given again. The answer is kept in the transaction of its effect, so that there is never one without the other; a
 * repeat that comes while the first one is under way waits for it, because the storage runs one after the other. If the
 * first one fails, nothing is kept, and the repeat is done itself.
 */
public final class AnswerOnce {
  /** How long an answer is given again. */
  static final Duration KEPT = Duration.ofHours(24);

  private final Transactor transactor;

  /** Needs the transactor. */
  public AnswerOnce(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * A request.
   *
   * @param caller who makes it
   * @param token with which token
   * @param operation what it calls: the method and the path
   * @param key the key that the client gave it
   * @param request stands for all that was sent: another text for any other body
   * @param work does it as the caller it is given, and returns the answer; throws to have nothing kept; may run more
   *     than once
   */
  public record Command(
      Caller caller,
      AccessTokenId token,
      String operation,
      String key,
      String request,
      Function<Caller, String> work) {}

  /**
   * What was answered.
   *
   * @param answer the answer
   * @param again whether it was given before
   */
  public record Answered(String answer, boolean again) {}

  /** {@return the answer; or the refusal IdempotencyKeyReused if the key stands for another request} */
  public Result<Answered> handle(Command command) {
    return transactor.together(command.caller(), caller -> answer(caller, command));
  }

  private Result<Answered> answer(Caller caller, Command command) {
    AnswerKey key = new AnswerKey(command.token(), command.operation(), command.key());
    Optional<GivenAnswer> given = transactor.read(caller, transaction -> standing(transaction, key));
    if (given.isPresent()) {
      return given.get().request().equals(command.request())
          ? Result.done(new Answered(given.get().answer(), true))
          : Result.refused(new Refusal.IdempotencyKeyReused());
    }
    String answer = command.work().apply(caller);
    return transactor.save(caller, transaction -> {
      transaction.journal().keep(key, new GivenAnswer(command.request(), answer, transaction.now()));
      return Result.done(new Answered(answer, false));
    });
  }

  private static Optional<GivenAnswer> standing(Transaction transaction, AnswerKey key) {
    return transaction.unit().givenAnswers().find(key)
        .filter(given -> given.at().plus(KEPT).isAfter(transaction.now()));
  }
}

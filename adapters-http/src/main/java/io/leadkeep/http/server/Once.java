package io.leadkeep.http.server;

import io.leadkeep.application.command.Result;
import io.leadkeep.application.idempotency.AnswerOnce;

/** Knows which requests were done before. */
@FunctionalInterface
public interface Once {
  /** {@return the answer of a request that is done once, and whether it was done before} */
  Result<AnswerOnce.Answered> answer(AnswerOnce.Command command);
}

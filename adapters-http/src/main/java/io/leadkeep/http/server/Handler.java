package io.leadkeep.http.server;

/** Answers the requests of one route: reads the request, calls one use case, shows what came of it. */
@FunctionalInterface
public interface Handler {
  /**
   * {@return the answer}
   *
   * @throws io.leadkeep.http.problem.ProblemException to answer with a problem
   */
  Answer answer(Request request);
}

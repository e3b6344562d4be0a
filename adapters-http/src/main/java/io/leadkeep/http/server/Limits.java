package io.leadkeep.http.server;

import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.Set;

/** Turns away what is too large, and bodies where none belongs, before anything else is looked at. */
final class Limits implements Step {
  /** The most bytes that a body may have. */
  static final int LARGEST_BODY = 1 << 20;
  /** The most bytes of a body that are let in, so that whoever sends a little too much still reads the answer. */
  static final long MOST_DRAINED = 1L << 24;
  /** The most bytes that a request line with its headers may have before the server hangs up. */
  static final int LARGEST_HEAD = 1 << 17;

  private static final int LONGEST_ADDRESS = 1 << 14;
  private static final int LONGEST_HEADERS = 1 << 15;
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final Step next;

  Limits(Step next) {
    this.next = next;
  }

  @Override
  public Answer answer(Incoming incoming) {
    if (incoming.lengthOfAddress() > LONGEST_ADDRESS) {
      throw closing(ProblemCode.URI_TOO_LONG).exception();
    }
    if (incoming.lengthOfHeaders() > LONGEST_HEADERS) {
      throw closing(ProblemCode.HEADERS_TOO_LARGE).exception();
    }
    if (incoming.announcedLength() > MOST_DRAINED) {
      throw tooLarge().exception();
    }
    if (incoming.announcedLength() > LARGEST_BODY) {
      // It is let in to its end, so nothing is left behind; who is hung up on while sending doesn't read the answer.
      throw Problem.of(ProblemCode.PAYLOAD_TOO_LARGE).exception();
    }
    if (incoming.hasBody() && !WITH_BODY.contains(incoming.method())) {
      throw closing(ProblemCode.UNEXPECTED_BODY).exception();
    }
    return next.answer(incoming);
  }

  static Problem tooLarge() {
    return closing(ProblemCode.PAYLOAD_TOO_LARGE);
  }

  /** What was sent and not read must not be taken for the next request. */
  private static Problem closing(ProblemCode code) {
    return Problem.of(code).withHeader("Connection", "close");
  }
}

package io.leadkeep.bootstrap;

/** Thrown when the server can't start as it is configured; the message is one line for whoever starts it. */
final class Misconfigured extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misconfigured(String message) {
    super(message);
  }
}

package io.leadkeep.benchmarks.client;

/** What the clients of one measurement send. Called by one thread. */
@FunctionalInterface
public interface Requests {
  /** {@return the bytes of the next request, head and body} */
  byte[] next();
}

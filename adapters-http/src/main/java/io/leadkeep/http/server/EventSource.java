package io.leadkeep.http.server;

import java.util.function.Consumer;

/** Where the events of a stream come from. */
@FunctionalInterface
public interface EventSource {
  /**
   * Begins to tell.
   *
   * @param sink takes the data of each event, one line of text, from any thread, without keeping it waiting
   * @return what ends it
   */
  Ending open(Consumer<String> sink);

  /** Ends what was begun. */
  @FunctionalInterface
  interface Ending {
    /** Ends it; twice does no harm. */
    void end();
  }
}

package io.leadkeep.application.hint;

/** That somebody listens to hints, until it is closed. */
public interface Listening extends AutoCloseable {
  /** Tells nothing from now on but what is just being told. Closing twice does no harm. */
  @Override
  void close();
}

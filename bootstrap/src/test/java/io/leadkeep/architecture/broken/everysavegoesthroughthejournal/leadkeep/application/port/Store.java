package io.leadkeep.architecture.broken.everysavegoesthroughthejournal.leadkeep.application.port;

/** A port. */
public interface Store {
  /** Saves. */
  void update();
}

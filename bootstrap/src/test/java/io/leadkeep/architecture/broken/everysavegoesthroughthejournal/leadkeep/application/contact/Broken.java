package io.leadkeep.architecture.broken.everysavegoesthroughthejournal.leadkeep.application.contact;

import io.leadkeep.architecture.broken.everysavegoesthroughthejournal.leadkeep.application.port.Store;

/** Saves without history. */
final class Broken {
  void save(Store store) {
    store.update();
  }
}

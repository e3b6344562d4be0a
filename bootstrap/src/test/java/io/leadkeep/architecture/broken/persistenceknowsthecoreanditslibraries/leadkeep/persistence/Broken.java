package io.leadkeep.architecture.broken.persistenceknowsthecoreanditslibraries.leadkeep.persistence;

import io.undertow.Undertow;

/** A storage that knows about HTTP. */
final class Broken {
  Undertow server;
}

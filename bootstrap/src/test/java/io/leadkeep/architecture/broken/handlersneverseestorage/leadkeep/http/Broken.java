package io.leadkeep.architecture.broken.handlersneverseestorage.leadkeep.http;

import io.leadkeep.architecture.broken.handlersneverseestorage.leadkeep.application.port.Store;

/** A handler that sees storage. */
final class Broken {
  Store store;
}

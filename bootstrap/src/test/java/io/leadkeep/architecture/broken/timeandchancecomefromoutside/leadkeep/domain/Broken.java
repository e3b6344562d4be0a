package io.leadkeep.architecture.broken.timeandchancecomefromoutside.leadkeep.domain;

import java.time.Instant;

/** Asks for the time. */
final class Broken {
  Instant now() {
    return Instant.now();
  }
}

package io.leadkeep.application.command;

import io.leadkeep.application.port.UnitOfWork;
import java.time.Instant;

/** A transaction that is under way, as those hold it who may call use cases in it and nothing else. */
public final class Enclosing {
  private final UnitOfWork unit;
  private final Instant now;

  Enclosing(UnitOfWork unit, Instant now) {
    this.unit = unit;
    this.now = now;
  }

  UnitOfWork unit() {
    return unit;
  }

  Instant now() {
    return now;
  }
}

package io.leadkeep.bootstrap;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.leadkeep.application.port.IdSource;
import java.util.UUID;

/** Ids of UUID version 7. */
final class TimeOrderedIds implements IdSource {
  private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

  @Override
  public UUID next() {
    return generator.generate();
  }
}

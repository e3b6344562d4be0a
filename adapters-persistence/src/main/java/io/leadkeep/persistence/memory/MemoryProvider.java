package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;

/** Opens {@code memory:}, a new storage each time. */
public final class MemoryProvider implements StorageProvider {
  private static final String SCHEME = "memory";

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public Storage open(String url) {
    if (!url.equals(SCHEME + ":")) {
      throw new IllegalArgumentException("a storage in memory has no place: write memory: and no more");
    }
    return new MemoryStorage();
  }
}

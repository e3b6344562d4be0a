package io.leadkeep.bootstrap;

import java.nio.file.Path;

/** The storages that every behaviour is proven on. */
public enum Backend {
  /** Everything in memory. */
  MEMORY {
    @Override
    String url(Path folder) {
      return "memory:";
    }
  },
  /** One SQLite file. */
  SQLITE {
    @Override
    String url(Path folder) {
      return "sqlite:" + folder.resolve("leadkeep.db");
    }
  };

  abstract String url(Path folder);
}

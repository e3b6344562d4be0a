package io.leadkeep.bootstrap;

import io.leadkeep.persistence.postgresql.TestDatabases;
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
  },
  /** A PostgreSQL database. */
  POSTGRESQL {
    @Override
    String url(Path folder) {
      return TestDatabases.fresh();
    }
  };

  abstract String url(Path folder);
}

package io.leadkeep.process;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while it writes to its file. */
class SqliteKillIT extends Killing {
  @TempDir
  Path folder;

  @Override
  String storageUrl() {
    return "sqlite:" + folder.resolve("leadkeep.db");
  }
}

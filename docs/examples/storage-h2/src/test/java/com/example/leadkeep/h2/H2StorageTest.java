package com.example.leadkeep.h2;

import io.leadkeep.application.contract.DurableStorageContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** H2 keeps the contract. */
final class H2StorageTest implements DurableStorageContract {
  @TempDir
  Path folder;

  @Override
  public String url() {
    return "h2:" + folder.resolve("leadkeep") + ";MAX_COMPACT_TIME=0"; // tests have no time to tidy up
  }
}

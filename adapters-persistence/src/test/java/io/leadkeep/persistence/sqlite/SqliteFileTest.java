package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.StorageUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteFileTest {
  @TempDir
  Path folder;

  @Test
  void aRelativePathBeginsInTheCurrentFolder() {
    assertEquals(Path.of("data", "leadkeep.db").toAbsolutePath(), SqliteFile.of("sqlite:data/leadkeep.db").path());
  }

  @Test
  void anAbsolutePathBeginsAtTheRoot() {
    assertEquals(Path.of("/var/lib/leadkeep.db"), SqliteFile.of("sqlite:/var/lib/leadkeep.db").path());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "sqlite:", "sqlite: ", "sqlite::memory:", "sqlite://data/leadkeep.db", "sqlite:leadkeep.db?cache=shared",
    "sqlite:nul\0character", "data/leadkeep.db"
  })
  void aUrlWithoutAFileIsRefusedInOneLine(String url) {
    String message = assertThrows(IllegalArgumentException.class, () -> SqliteFile.of(url)).getMessage();
    assertTrue(message.contains("sqlite:path/to/file.db"), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void missingFoldersAreMade() {
    SqliteFile file = new SqliteFile(folder.resolve("one/two/leadkeep.db"));
    file.makeFolders();
    file.makeFolders();
    assertTrue(Files.isDirectory(folder.resolve("one/two")));
  }

  @Test
  void aFolderIsNoFile() {
    SqliteFile file = new SqliteFile(folder);
    assertTrue(assertThrows(StorageUnavailable.class, file::makeFolders).getMessage().contains("is a folder"));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("file"));
    SqliteFile file = new SqliteFile(inTheWay.resolve("leadkeep.db"));
    assertTrue(assertThrows(StorageUnavailable.class, file::makeFolders).getMessage().contains(inTheWay.toString()));
  }
}

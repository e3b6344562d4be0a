package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.StorageUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file that a URL names.
 *
 * @param path where it is, from the root
 */
record SqliteFile(Path path) {
  static final String SCHEME = "sqlite";
  private static final String PREFIX = SCHEME + ":";

  /**
   * {@return the file of a URL; a relative path begins in the current folder}
   *
   * @throws IllegalArgumentException if the URL names no file
   */
  static SqliteFile of(String url) {
    if (!url.startsWith(PREFIX)) {
      throw malformed(url);
    }
    String path = url.substring(PREFIX.length());
    // Two slashes would begin a host, and what is behind a question mark belongs to the driver.
    if (path.isBlank() || path.startsWith("//") || path.startsWith(":") || path.contains("?")) {
      throw malformed(url);
    }
    try {
      return new SqliteFile(Path.of(path).toAbsolutePath().normalize());
    } catch (InvalidPathException notAPath) {
      throw malformed(url);
    }
  }

  /**
   * Makes the folders that it is in.
   *
   * @throws StorageUnavailable if they can't be made, or the path is a folder itself
   */
  void makeFolders() {
    if (Files.isDirectory(path)) {
      throw new StorageUnavailable(path + " is a folder, not a database file", null);
    }
    try {
      Files.createDirectories(path.getParent());
    } catch (IOException failure) {
      throw new StorageUnavailable("can't make the folder " + path.getParent() + " for the database file", failure);
    }
  }

  private static IllegalArgumentException malformed(String url) {
    return new IllegalArgumentException(
        "'" + url + "' names no file: write sqlite:path/to/file.db or sqlite:/path/from/the/root/file.db");
  }
}

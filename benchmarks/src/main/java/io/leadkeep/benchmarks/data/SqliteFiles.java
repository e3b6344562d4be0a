package io.leadkeep.benchmarks.data;

import io.leadkeep.benchmarks.measure.Contestant;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** SQLite: files that are loaded once and kept, and copied for each run. */
public final class SqliteFiles implements Databases {
  private final Path folder;

  /** Keeps the files in this folder. */
  public SqliteFiles(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public Sample sample(Population population) throws IOException {
    Files.createDirectories(folder.resolve("run"));
    String name = "contacts-" + population.contacts() + ".db";
    Path kept = folder.resolve(name);
    SampleIds ids = new SampleIds(folder.resolve(name + ".ids"));
    if (!Files.exists(kept)) {
      Path loading = folder.resolve(name + ".loading");
      Files.deleteIfExists(loading);
      ids.write(new Loader(population, url(loading)).load());
      Files.move(loading, kept);
    }
    Path copy = folder.resolve("run").resolve(name);
    Files.deleteIfExists(copy.resolveSibling(name + "-wal"));
    Files.deleteIfExists(copy.resolveSibling(name + "-shm"));
    Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      written.force(true); // or the first commits would have to write the copy, too
    }
    return ids.read(population, url(copy));
  }

  @Override
  public String empty() throws IOException {
    return url(Files.createTempDirectory("leadkeep").resolve("empty.db"));
  }

  @Override
  public Optional<Contestant> plainReads(Sample sample) {
    return Optional.empty();
  }

  @Override
  public Optional<Contestant> plainStatusChanges(Sample sample) {
    return Optional.of(Contestant.floor("plain JDBC, " + sample.label(), sample.label(),
        (threads, duration) -> PlainSqlite.changes(sample, threads, duration)));
  }

  @Override
  public Optional<Contestant> plainCreations(Sample sample) {
    return Optional.of(Contestant.floor("plain JDBC, " + sample.label(), sample.label(),
        (threads, duration) -> PlainSqlite.creations(sample, threads, duration)));
  }

  @Override
  public void close() {}

  private static String url(Path file) {
    return "sqlite:" + file;
  }
}

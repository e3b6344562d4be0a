package io.leadkeep.benchmarks.data;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ids of a sample in a file, kept beside the storage that they are in.
 *
 * @param file the file
 */
record SampleIds(Path file) {
  void write(Sample sample) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      write(out, sample.companies());
      write(out, sample.contacts());
      write(out, sample.owners());
    }
  }

  Sample read(Population population, String storageUrl) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<UUID> companies = read(in, population.companies());
      List<UUID> contacts = read(in, population.contacts());
      return new Sample(population, storageUrl, companies, contacts, read(in, Population.OWNERS));
    }
  }

  private static void write(DataOutputStream out, List<UUID> ids) throws IOException {
    for (UUID id : ids) {
      out.writeLong(id.getMostSignificantBits());
      out.writeLong(id.getLeastSignificantBits());
    }
  }

  private static List<UUID> read(DataInputStream in, int number) throws IOException {
    List<UUID> ids = new ArrayList<>(number);
    for (int index = 0; index < number; index++) {
      ids.add(new UUID(in.readLong(), in.readLong()));
    }
    return ids;
  }
}

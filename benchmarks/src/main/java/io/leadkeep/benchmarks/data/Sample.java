package io.leadkeep.benchmarks.data;

import java.util.List;
import java.util.UUID;

/**
 * A population that is in a storage.
 *
 * @param population who is in it
 * @param storageUrl where
 * @param companies the ids of the companies, in the population's order
 * @param contacts the ids of the contacts, in the population's order
 * @param owners the ids of the owners, in the population's order
 */
public record Sample(
    Population population, String storageUrl, List<UUID> companies, List<UUID> contacts, List<UUID> owners) {
  /** {@return what it is called in a table} */
  public String label() {
    return "%,d contacts".formatted(population.contacts());
  }
}

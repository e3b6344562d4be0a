package io.leadkeep.application.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chance that can be repeated: a failure names the seed, and {@code -Dleadkeep.seed=…} plays it again. */
public final class Randomly {
  private static final String SEED = "leadkeep.seed";

  private final Random random;

  private Randomly(long seed) {
    this.random = new Random(seed);
  }

  /** Runs a test with a new seed, or with the one that is asked for. */
  public static void run(Consumer<Randomly> test) {
    long seed = Long.getLong(SEED, new Random().nextLong());
    try {
      test.accept(new Randomly(seed));
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("play it again with -D" + SEED + "=" + seed + ": " + failure.getMessage(), failure);
    }
  }

  /** {@return two that make the same choices from now on} */
  List<Randomly> twins() {
    long seed = random.nextLong();
    return List.of(new Randomly(seed), new Randomly(seed));
  }

  /** {@return a number from 0 on, below the bound} */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return true once in so many times} */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** {@return one of these} */
  public <T> T of(Collection<T> choices) {
    return List.copyOf(choices).get(random.nextInt(choices.size()));
  }

  /** {@return one of these, or nothing, once in four times} */
  public <T> Optional<T> maybe(Collection<T> choices) {
    return oneIn(4) || choices.isEmpty() ? Optional.empty() : Optional.of(of(choices));
  }

  /** {@return so many of something, fewer than the bound} */
  public <T> List<T> some(int bound, Supplier<T> supply) {
    return Stream.generate(supply).limit(random.nextInt(bound)).toList();
  }

  /** {@return an id of any form, also such that are negative numbers} */
  public UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}

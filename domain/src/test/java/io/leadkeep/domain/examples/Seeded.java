package io.leadkeep.domain.examples;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Chance that can be repeated: a failure names the seed, and {@code -Dleadkeep.seed=…} plays it again. */
public final class Seeded {
  private static final String SEED = "leadkeep.seed";

  private final Random random;

  private Seeded(long seed) {
    this.random = new Random(seed);
  }

  /** Runs a test with a new seed, or with the one that is asked for. */
  public static void run(Consumer<Seeded> test) {
    long seed = Long.getLong(SEED, new Random().nextLong());
    try {
      test.accept(new Seeded(seed));
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("play it again with -D" + SEED + "=" + seed + ": " + failure.getMessage(), failure);
    }
  }

  /** {@return a number from 0 on, below the bound} */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** {@return true or false} */
  public boolean coin() {
    return random.nextBoolean();
  }

  /** {@return one of these} */
  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** {@return one of these, or nothing} */
  public <T> Optional<T> maybe(List<T> choices) {
    return coin() ? Optional.of(of(choices)) : Optional.empty();
  }
}

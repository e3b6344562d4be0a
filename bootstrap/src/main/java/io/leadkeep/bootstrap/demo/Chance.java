package io.leadkeep.bootstrap.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Luck that is the same every time: each story has its own, decided by its name alone. */
final class Chance {
  private static final long SCRAMBLE = 0x9E37_79B9_7F4A_7C15L;
  private static final int CERTAIN = 100;

  private final Random random;

  Chance(String story) {
    random = new Random(story.hashCode() * SCRAMBLE);
  }

  /** {@return whether something happens that happens so many times in a hundred} */
  boolean in100(int times) {
    return random.nextInt(CERTAIN) < times;
  }

  /** {@return a number from {@code least} to {@code most}, both included} */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** {@return one of several} */
  <T> T of(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /** {@return the same things in another order} */
  <T> List<T> shuffled(List<T> things) {
    List<T> left = new ArrayList<>(things);
    List<T> order = new ArrayList<>();
    while (!left.isEmpty()) {
      order.add(left.remove(random.nextInt(left.size())));
    }
    return order;
  }
}

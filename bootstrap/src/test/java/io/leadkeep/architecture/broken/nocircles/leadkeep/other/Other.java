package io.leadkeep.architecture.broken.nocircles.leadkeep.other;

import io.leadkeep.architecture.broken.nocircles.leadkeep.one.One;

/** Knows the one. */
public final class Other {
  One one;
}

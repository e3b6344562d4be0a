package io.leadkeep.architecture.broken.nocircles.leadkeep.one;

import io.leadkeep.architecture.broken.nocircles.leadkeep.other.Other;

/** Knows the other. */
public final class One {
  Other other;
}

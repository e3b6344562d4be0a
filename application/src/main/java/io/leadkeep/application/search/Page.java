package io.leadkeep.application.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param <R> the type of the records
 * @param items the records, in order
 * @param next where the next page begins; empty if this was the last
 */
public record Page<R>(List<R> items, Optional<Position> next) {
  /** {@return the same page with something else made of its records} */
  public <T> Page<T> with(Function<List<R>, List<T>> change) {
    return new Page<>(change.apply(items), next);
  }
}

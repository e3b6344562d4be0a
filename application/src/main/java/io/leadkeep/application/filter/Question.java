package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.text.Characters;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One term that is being read.
 *
 * @param transaction what it is read in
 * @param term the term
 * @param unknown what becomes of values that name nothing
 */
record Question(Transaction transaction, Term term, Unknown unknown) {
  Operator operator() {
    return term.operator();
  }

  /**
   * {@return what the values stand for, in their order}
   *
   * @throws InvalidTerm if there are none, or one of them is refused
   */
  <T> List<T> each(Function<String, T> reading) {
    if (term.values().isEmpty()) {
      throw new InvalidTerm("/values", ValueProblem.REQUIRED);
    }
    List<T> read = new ArrayList<>();
    for (int place = 0; place < term.values().size(); place++) {
      read.add(value(place, reading));
    }
    return read;
  }

  /**
   * {@return what the one value stands for}
   *
   * @throws InvalidTerm if there is another number of values, or it is refused
   */
  <T> T one(Function<String, T> reading) {
    requireValues(1);
    return value(0, reading);
  }

  /** {@return the values that may be ids of records} */
  Set<UUID> ids() {
    return term.values().stream().map(Uuids::parse).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Refuses another number of values. */
  void requireValues(int number) {
    if (term.values().size() != number) {
      throw new InvalidTerm("/values", term.values().size() < number
          ? ValueProblem.REQUIRED
          : ValueProblem.TOO_MANY);
    }
  }

  /** {@return what the value in one place stands for; what was saved before is no mistake now} */
  <T> T value(int place, Function<String, T> reading) {
    String value = term.values().get(place);
    try {
      if (unknown == Unknown.REFUSED) {
        Characters.requirePossible(value);
      }
      return reading.apply(value);
    } catch (InvalidValue invalid) {
      throw new InvalidTerm("/values/" + place, invalid.problem());
    }
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.application.port.GivenAnswers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers by their keys. */
final class MemoryGivenAnswers implements GivenAnswers {
  private final Draft draft;

  MemoryGivenAnswers(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Optional<GivenAnswer> find(AnswerKey key) {
    return Optional.ofNullable(draft.state().answers().get(key));
  }

  @Override
  public void keep(AnswerKey key, GivenAnswer answer) {
    draft.change(state -> state.with(state.answers().plus(key, answer)));
  }

  @Override
  public void forget(Instant before, int most) {
    draft.change(state -> {
      List<AnswerKey> oldest = givenBefore(state, before)
          .sorted(Comparator.comparing(entry -> entry.getValue().at()))
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
      return state.with(state.answers().minusAll(oldest));
    });
  }

  @Override
  public long count(Instant before) {
    return givenBefore(draft.state(), before).count();
  }

  private static Stream<Map.Entry<AnswerKey, GivenAnswer>> givenBefore(State state, Instant before) {
    return state.answers().entrySet().stream().filter(entry -> entry.getValue().at().isBefore(before));
  }
}

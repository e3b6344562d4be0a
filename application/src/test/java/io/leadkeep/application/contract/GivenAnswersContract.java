package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.MORNING;
import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCompany;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.domain.user.AccessTokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.GivenAnswers}: with their effect or not at all, and never mixed up. */
public interface GivenAnswersContract extends StorageFixture {
  /** A key like any other. */
  AnswerKey KEY = new AnswerKey(new AccessTokenId(Ids.next()), "POST /api/v1/companies", "key");
  /** An answer with all sorts of characters. */
  GivenAnswer ANSWER = new GivenAnswer("cafe", "{\"name\": \"Åkeri 'Nord' \\u0000 😀\"}\n", MORNING.plusMillis(7));

  @Test
  default void findsTheAnswerAsItWasKept(TestWorkspace workspace) {
    assertEquals(Optional.empty(), find(workspace, KEY));
    keep(workspace, KEY, ANSWER);
    assertEquals(Optional.of(ANSWER), find(workspace, KEY));
  }

  @Test
  default void keepsAnswersApartByAllPartsOfTheirKey(TestWorkspace workspace) {
    keep(workspace, KEY, ANSWER);
    for (AnswerKey other : List.of(
        new AnswerKey(new AccessTokenId(Ids.next()), KEY.operation(), KEY.key()),
        new AnswerKey(KEY.token(), "POST /api/v1/contacts", KEY.key()),
        new AnswerKey(KEY.token(), KEY.operation(), "KEY"),
        new AnswerKey(KEY.token(), KEY.operation(), "key "))) {
      assertEquals(Optional.empty(), find(workspace, other), other.toString());
      keep(workspace, other, new GivenAnswer("beef", other.toString(), NOON));
      assertEquals(other.toString(), find(workspace, other).orElseThrow().answer());
    }
    assertEquals(Optional.of(ANSWER), find(workspace, KEY));
  }

  @Test
  default void keepsAnswersOfWorkspacesApart(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    keep(workspace, KEY, ANSWER);
    assertEquals(Optional.empty(), find(another, KEY));
    another.save(unit -> unit.givenAnswers().forget(NOON, 9));
    assertEquals(0, count(another, NOON));
    assertEquals(Optional.of(ANSWER), find(workspace, KEY));
  }

  @Test
  default void keepsTheLaterOfTwoAnswers(TestWorkspace workspace) {
    GivenAnswer later = new GivenAnswer("beef", "later", NOON);
    keep(workspace, KEY, ANSWER);
    workspace.save(unit -> {
      unit.givenAnswers().keep(KEY, later);
      assertEquals(Optional.of(later), unit.givenAnswers().find(KEY));
    });
    assertEquals(Optional.of(later), find(workspace, KEY));
    assertEquals(0, count(workspace, NOON));
  }

  @Test
  default void keepsNoAnswerWithoutItsEffect(TestWorkspace workspace) {
    assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
      unit.companies().insert(aCompany().build());
      unit.givenAnswers().keep(KEY, ANSWER);
      throw new IllegalStateException("on purpose");
    }));
    assertEquals(Optional.empty(), find(workspace, KEY));
    assertEquals(0, workspace.companies());
  }

  @Test
  default void keepsNoAnswerInARead(TestWorkspace workspace) {
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.givenAnswers().keep(KEY, ANSWER);
      return null;
    }));
    assertEquals(Optional.empty(), find(workspace, KEY));
  }

  @Test
  default void forgetsTheOldestOfTheOldAnswersFirst(TestWorkspace workspace) {
    List<AnswerKey> keys = List.of(numbered(3), numbered(1), numbered(4), numbered(2));
    for (AnswerKey key : keys) {
      keep(workspace, key, new GivenAnswer("cafe", "answer", MORNING.plusMillis(Long.parseLong(key.key()))));
    }
    assertEquals(3, count(workspace, MORNING.plusMillis(4)));
    workspace.save(unit -> unit.givenAnswers().forget(MORNING.plusMillis(4), 2));
    assertEquals(List.of("3", "4"), left(workspace, keys));
    workspace.save(unit -> unit.givenAnswers().forget(MORNING.plusMillis(4), 2));
    assertEquals(List.of("4"), left(workspace, keys));
    assertEquals(0, count(workspace, MORNING.plusMillis(4)));
    assertEquals(1, count(workspace, MORNING.plusMillis(5)));
  }

  @Test
  default void answersOutliveARestart(TestWorkspace workspace) {
    keep(workspace, KEY, ANSWER);
    workspace.restart();
    assertEquals(Optional.of(ANSWER), find(workspace, KEY));
  }

  private static AnswerKey numbered(int number) {
    return new AnswerKey(KEY.token(), KEY.operation(), Integer.toString(number));
  }

  private static List<String> left(TestWorkspace workspace, List<AnswerKey> keys) {
    return keys.stream().filter(key -> find(workspace, key).isPresent()).map(AnswerKey::key).toList();
  }

  private static Optional<GivenAnswer> find(TestWorkspace workspace, AnswerKey key) {
    return workspace.read(unit -> unit.givenAnswers().find(key));
  }

  private static long count(TestWorkspace workspace, Instant before) {
    return workspace.read(unit -> unit.givenAnswers().count(before));
  }

  private static void keep(TestWorkspace workspace, AnswerKey key, GivenAnswer answer) {
    workspace.save(unit -> unit.givenAnswers().keep(key, answer));
  }
}

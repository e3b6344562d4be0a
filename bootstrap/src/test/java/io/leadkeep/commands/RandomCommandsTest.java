package io.leadkeep.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.contract.Ids;
import io.leadkeep.application.contract.Randomly;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.workspace.SetUpWorkspace;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.memory.MemoryStorage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever is commanded, in whatever order: what the rules of the product say holds after each command. */
class RandomCommandsTest {
  private static final int COMMANDS = 400;
  private static final WorkspaceId WORKSPACE = new WorkspaceId("acme");
  private static final Caller OLGA = Caller.user(WORKSPACE, new UserId(Ids.next()), "Olga", Role.ADMIN);

  private final Storage storage = new MemoryStorage();
  private final Set<RecordRef> known = new HashSet<>();
  private final List<String> done = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");
  private final Transactor transactor = new Transactor(storage, () -> now, Ids::next);

  @RepeatedTest(10)
  void leaveTheWorldAsTheRulesSay() {
    new SetUpWorkspace(storage, transactor, () -> now).handle(WORKSPACE, new ShortText("Acme"));
    Randomly.run(randomly -> {
      World world = world();
      for (int number = 0; number < COMMANDS; number++) {
        now = now.plus(randomly.oneIn(40) ? Duration.ofDays(8) : Duration.ofMillis(randomly.below(3)));
        Attempt attempt = randomly.oneIn(3)
            ? new RandomAdministration(randomly, OLGA, world, transactor).next()
            : new RandomCommands(randomly, OLGA, world, transactor).next();
        world = after(world, attempt);
      }
      assertTrue(done.size() > COMMANDS / 4, "enough was not refused");
    });
  }

  private World after(World before, Attempt attempt) {
    try {
      List<Result<?>> previews = attempt.preview().map(preview -> List.<Result<?>>of(preview.get())).orElse(List.of());
      assertEquals(before, world(), "a preview changes nothing");
      Result<?> result = attempt.run().get();
      World after = world();
      new Invariants(after, now).check();
      previews.forEach(preview -> assertForeseen(preview, result));
      if (result instanceof Result.Done<?>(Object value)) {
        new Expectations(before, after, attempt, now).check(value);
        done.add(attempt.what());
      } else {
        assertEquals(before, after, "a refused command changes nothing");
      }
      return after;
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError(failure.getMessage() + "\n  by: " + attempt.what() + "\n  after: "
          + String.join("\n    ", done.subList(Math.max(0, done.size() - 8), done.size())), failure);
    }
  }

  /** A7: a preview tells what the command then does, but for the proposal that only the command makes. */
  private static void assertForeseen(Result<?> preview, Result<?> result) {
    if (result instanceof Result.Done<?>(Automated<?> automated)) {
      Automated<?> foreseen =
          assertInstanceOf(Automated.class, assertInstanceOf(Result.Done.class, preview).value());
      assertEquals(automated.automation().outcome(), foreseen.automation().outcome());
      assertEquals(automated.automation().from(), foreseen.automation().from());
      assertEquals(automated.automation().to(), foreseen.automation().to());
      assertEquals(automated.automation().trace(), foreseen.automation().trace());
      assertTrue(foreseen.automation().proposal().isEmpty());
    } else {
      assertEquals(result, preview);
    }
  }

  private World world() {
    return storage.read(WORKSPACE, unit -> {
      World world = World.of(unit, List.of());
      know(RecordKind.COMPANY, world.companies().keySet().stream().map(id -> id.value()).toList());
      know(RecordKind.CONTACT, world.contacts().keySet().stream().map(id -> id.value()).toList());
      know(RecordKind.SALE, world.sales().keySet().stream().map(id -> id.value()).toList());
      know(RecordKind.PROPOSAL, world.proposals().keySet().stream().map(id -> id.value()).toList());
      know(RecordKind.CATEGORY, world.categories().items().stream().map(item -> item.id().value()).toList());
      know(RecordKind.LEAD_STATUS, world.leadStatuses().items().stream().map(item -> item.id().value()).toList());
      know(RecordKind.RULE, world.rules().rules().stream().map(rule -> rule.id().value()).toList());
      known.add(RecordRef.SETTINGS);
      return World.of(unit, known);
    });
  }

  private void know(RecordKind kind, List<UUID> ids) {
    ids.forEach(id -> known.add(new RecordRef(kind, id)));
  }
}

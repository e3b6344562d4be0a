package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.contacts;
import static io.leadkeep.application.contract.Listing.up;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.Words;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** What was saved outlives a restart of the storage. */
public interface DurabilityContract extends StorageFixture {
  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void recordsOutliveARestart(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    workspace.given(kind.full().apply(id, 1L));
    workspace.restart();
    assertEquals(Optional.of(kind.full().apply(id, 1L)),
        workspace.read(unit -> kind.in(unit).find(kind.id().apply(id))));
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> kind.in(unit).update(kind.bare().apply(id, 1L))));
    workspace.save(unit -> kind.in(unit).update(kind.bare().apply(id, 2L)));
    workspace.restart();
    assertEquals(Optional.of(kind.bare().apply(id, 2L)),
        workspace.read(unit -> kind.in(unit).find(kind.id().apply(id))));
    workspace.save(unit -> kind.in(unit).delete(kind.id().apply(id)));
    workspace.restart();
    assertEquals(Optional.empty(), workspace.read(unit -> kind.in(unit).find(kind.id().apply(id))));
  }

  @Test
  default void workspacesOutliveARestart(TestWorkspace workspace) {
    workspace.another("another");
    workspace.storage().workspaces().delete(workspace.another("gone").id());
    List<Workspace> before = workspace.storage().workspaces().list();
    workspace.restart();
    assertEquals(before, workspace.storage().workspaces().list());
    assertEquals(2, before.size());
  }

  @Test
  default void listsRulesAndSettingsOutliveARestart(TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    workspace.save(unit -> unit.settings().update(SettingsContract.OTHERS));
    var rules = workspace.read(unit -> unit.rules().all());
    workspace.restart();
    workspace.read(unit -> {
      assertEquals(Lists.CATEGORIES, unit.categories().all().items());
      assertEquals(Lists.LEAD_STATUSES, unit.leadStatuses().all().items());
      assertEquals(rules, unit.rules().all());
      assertEquals(Optional.of(SettingsContract.OTHERS), unit.settings().find());
      assertEquals(Foldings.VERSION, unit.textKeys().version());
      return null;
    });
  }

  @Test
  default void historiesAndTokensOutliveARestart(TestWorkspace workspace) {
    AccessToken token = aToken().of(Neighbours.OLGA).secret("kept").build();
    Change change = aChange().of(Neighbours.FJORD).build();
    workspace.given(Neighbours.OLGA, token);
    workspace.save(unit -> unit.histories().append(List.of(change)));
    workspace.restart();
    assertEquals(Optional.of(token), workspace.read(unit -> unit.tokens().find(TokenHash.of("kept"))));
    assertEquals(List.of(change),
        workspace.read(unit -> unit.histories().page(change.record(), Optional.empty(), 9).items()));
  }

  @Test
  default void listsAndWordsOutliveARestart(TestWorkspace workspace) {
    workspace.save(unit -> unit.settings().update(SettingsContract.OTHERS)); // sorts in Swedish
    Company zinc = aCompany().named("Zink").build();
    Company angel = aCompany().named("Ängel").build();
    Contact contact = aContact().of(angel).build();
    workspace.given(angel, zinc, contact);
    workspace.restart();
    assertEquals(List.of(zinc, angel), companies(workspace).sorted(List.of(up(CompanyField.NAME))));
    assertEquals(List.of(contact),
        contacts(workspace).find(new Words<>(ContactField.TEXT, List.of("angel", "anna"))));
  }

  @Test
  default void whatWasNotKeptBeforeARestartIsNotThereAfterIt(TestWorkspace workspace) {
    assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
      unit.companies().insert(aCompany().build());
      throw new IllegalStateException("on purpose");
    }));
    workspace.restart();
    assertEquals(0, workspace.companies());
  }

  @Test
  default void aRestartLetsRunningUnitsFinish(TestWorkspace workspace) {
    Company first = aCompany().build();
    Company second = aCompany().build();
    CountDownLatch working = new CountDownLatch(2);
    CountDownLatch closing = new CountDownLatch(1);
    OtherThread.atOnce(List.of(
        () -> workspace.save(unit -> {
          unit.companies().insert(first);
          working.countDown();
          OtherThread.await(closing);
          unit.companies().insert(second);
        }),
        () -> workspace.read(unit -> {
          working.countDown();
          OtherThread.await(closing);
          return unit.companies().find(second.id());
        }),
        () -> {
          OtherThread.await(working);
          closing.countDown();
          workspace.restart();
        }));
    assertEquals(2, workspace.companies());
  }

  @Test
  default void closingTwiceDoesNoHarm(TestWorkspace workspace) {
    workspace.given(aCompany().build());
    workspace.storage().close();
    workspace.storage().close();
    workspace.restart();
    assertEquals(1, workspace.companies());
  }

  @Test
  default void aPositionOutlivesARestart(TestWorkspace workspace) {
    Company first = aCompany().named("A").build();
    Company second = aCompany().named("B").build();
    workspace.given(first, second);
    var order = List.of(up(CompanyField.NAME));
    var next = companies(workspace).page(new Query<>(
        Criteria.all(), order, Optional.empty(), 1)).next();
    workspace.restart();
    assertEquals(List.of(second), companies(workspace).page(new Query<>(
        Criteria.all(), order, next, 1)).items());
  }
}

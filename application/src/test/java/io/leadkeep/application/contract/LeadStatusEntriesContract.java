package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Lists.CONTACTING;
import static io.leadkeep.application.contract.Lists.CUSTOMER;
import static io.leadkeep.application.contract.Lists.LEAD;
import static io.leadkeep.application.contract.Lists.OPEN;
import static io.leadkeep.application.contract.Lists.QUALIFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.LeadStatusEntries}: many contacts as one set (S11). */
public interface LeadStatusEntriesContract extends StorageFixture {
  /** A company in Lead. */
  Company FIRST = aCompany().named("First").in(LEAD).build();
  /** Another company in Lead. */
  Company SECOND = aCompany().named("Second").in(LEAD).build();
  /** A company in Customer. */
  Company CLIENT = aCompany().named("Client").in(CUSTOMER).build();

  @Test
  default void nobodyHoldsAnythingWhereNobodyIs(TestWorkspace workspace) {
    workspace.given(FIRST);
    for (Scope scope : List.of(ofCompany(FIRST), new Scope.OfCompany(SECOND.id()), new Scope.OfCategory(LEAD.id()))) {
      assertEquals(Set.of(), workspace.read(unit -> unit.leadStatusEntries().held(scope)));
      assertEquals(0, enter(workspace, scope, step(Optional.empty(), OPEN)));
    }
  }

  @Test
  default void tellsTheDifferentValuesOfACompany(TestWorkspace workspace) {
    workspace.given(FIRST, SECOND,
        aContact().of(FIRST).build(), aContact().of(FIRST).with(QUALIFIED).build(),
        aContact().of(FIRST).with(QUALIFIED).build(), aContact().of(SECOND).with(OPEN).build(),
        aContact().with(CONTACTING).build());
    assertEquals(Set.of(Optional.empty(), Optional.of(QUALIFIED.id())), held(workspace, ofCompany(FIRST)));
    assertEquals(Set.of(Optional.of(OPEN.id())), held(workspace, ofCompany(SECOND)));
  }

  @Test
  default void tellsTheDifferentValuesOfACategory(TestWorkspace workspace) {
    workspace.given(FIRST, SECOND, CLIENT,
        aContact().of(FIRST).with(QUALIFIED).build(), aContact().of(SECOND).with(OPEN).build(),
        aContact().of(CLIENT).build(), aContact().with(CONTACTING).build());
    assertEquals(Set.of(Optional.of(QUALIFIED.id()), Optional.of(OPEN.id())), held(workspace, inCategory()));
    assertEquals(Set.of(Optional.empty()), held(workspace, new Scope.OfCategory(CUSTOMER.id())));
  }

  @Test
  default void setsTheValueOfThoseInACompanyThatHoldNone(TestWorkspace workspace) {
    assertEnters(workspace, ofCompany(FIRST), step(Optional.empty(), OPEN),
        List.of(aContact().of(FIRST).build(), aContact().of(FIRST).at(grown(7)).build()),
        List.of(aContact().of(FIRST).with(QUALIFIED).build(), aContact().of(SECOND).build(), aContact().build()));
  }

  @Test
  default void setsTheValueOfThoseInACompanyThatHoldAnother(TestWorkspace workspace) {
    assertEnters(workspace, ofCompany(FIRST), step(Optional.of(QUALIFIED), OPEN),
        List.of(aContact().of(FIRST).with(QUALIFIED).at(grown(7)).build(),
            aContact().of(FIRST).with(QUALIFIED).ownedBy(Neighbours.OLGA).email("anna@example.org").build()),
        List.of(aContact().of(FIRST).build(), aContact().of(FIRST).with(CONTACTING).build(),
            aContact().of(SECOND).with(QUALIFIED).build(), aContact().with(QUALIFIED).build()));
  }

  @Test
  default void setsTheValueOfThoseInACategoryThatHoldNone(TestWorkspace workspace) {
    assertEnters(workspace, inCategory(), step(Optional.empty(), OPEN),
        List.of(aContact().of(FIRST).build(), aContact().of(SECOND).at(grown(7)).build()),
        List.of(aContact().of(FIRST).with(QUALIFIED).build(), aContact().of(CLIENT).build(), aContact().build()));
  }

  @Test
  default void setsTheValueOfThoseInACategoryThatHoldAnother(TestWorkspace workspace) {
    assertEnters(workspace, inCategory(), step(Optional.of(QUALIFIED), OPEN),
        List.of(aContact().of(FIRST).with(QUALIFIED).build(), aContact().of(SECOND).with(QUALIFIED).build()),
        List.of(aContact().of(FIRST).build(), aContact().of(CLIENT).with(QUALIFIED).build()));
  }

  @Test
  default void doesNothingWhereNobodyHoldsTheValue(TestWorkspace workspace) {
    assertEnters(workspace, ofCompany(FIRST), step(Optional.of(CONTACTING), OPEN), List.of(),
        List.of(aContact().of(FIRST).build(), aContact().of(SECOND).with(CONTACTING).build()));
  }

  /** S5: a company that entered the category in the same unit counts in it, one that left doesn't. */
  @Test
  default void countsCompaniesInTheCategoryThatTheyHaveNow(TestWorkspace workspace) {
    Contact entering = aContact().of(CLIENT).build();
    Contact leaving = aContact().of(FIRST).build();
    workspace.given(FIRST, CLIENT, entering, leaving);
    long changed = workspace.write(unit -> {
      unit.companies().update(CLIENT.in(LEAD.id()).at(CLIENT.revision().next(Examples.NOON)));
      unit.companies().update(FIRST.in(CUSTOMER.id()).at(FIRST.revision().next(Examples.NOON)));
      return unit.leadStatusEntries().enter(inCategory(), step(Optional.empty(), OPEN));
    });
    assertEquals(1, changed);
    assertEquals(Optional.of(OPEN.id()), find(workspace, entering).leadStatus());
    assertEquals(leaving, find(workspace, leaving));
  }

  @Test
  default void severalStepsOfOneUnitAddUp(TestWorkspace workspace) {
    Contact contact = aContact().of(FIRST).build();
    workspace.given(FIRST, contact);
    Step first = step(Optional.empty(), QUALIFIED);
    Step second = step(Optional.of(QUALIFIED), OPEN);
    workspace.save(unit -> {
      unit.leadStatusEntries().enter(ofCompany(FIRST), first);
      assertEquals(Set.of(Optional.of(QUALIFIED.id())), unit.leadStatusEntries().held(ofCompany(FIRST)));
      unit.leadStatusEntries().enter(inCategory(), second);
    });
    Contact after = find(workspace, contact);
    assertEquals(Optional.of(OPEN.id()), after.leadStatus());
    assertEquals(3, after.revision().version());
    assertEquals(List.of(change(after, 3, second), change(after, 2, first)), history(workspace, after));
  }

  @Test
  default void entersAThousandContactsAtOnce(TestWorkspace workspace) {
    workspace.given(FIRST);
    workspace.given(Stream.generate(() -> aContact().of(FIRST).build()).limit(1_000).toList());
    assertEquals(1_000, enter(workspace, inCategory(), step(Optional.empty(), OPEN)));
    assertEquals(Set.of(Optional.of(OPEN.id())), held(workspace, ofCompany(FIRST)));
  }

  @Test
  default void entersNobodyInARead(TestWorkspace workspace) {
    Contact contact = aContact().of(FIRST).build();
    workspace.given(FIRST, contact);
    for (Scope scope : List.of(ofCompany(FIRST), inCategory(), ofCompany(SECOND))) {
      assertThrows(UnsupportedOperationException.class, () -> workspace.read(
          unit -> unit.leadStatusEntries().enter(scope, step(Optional.empty(), OPEN))));
    }
    assertEquals(contact, find(workspace, contact));
  }

  @Test
  default void entersNobodyInAnotherWorkspace(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    Contact contact = aContact().of(FIRST).build();
    workspace.given(FIRST, contact);
    another.given(FIRST, contact);
    enter(workspace, ofCompany(FIRST), step(Optional.empty(), OPEN));
    enter(workspace, inCategory(), step(Optional.of(OPEN), QUALIFIED));
    assertEquals(Optional.of(QUALIFIED.id()), find(workspace, contact).leadStatus());
    assertEquals(contact, find(another, contact));
    assertEquals(Set.of(Optional.empty()), held(another, inCategory()));
    assertEquals(List.of(), history(another, contact));
  }

  private static void assertEnters(
      TestWorkspace workspace, Scope scope, Step step, List<Contact> entering, List<Contact> others) {
    workspace.given(Neighbours.OLGA, FIRST, SECOND, CLIENT);
    workspace.given(entering);
    workspace.given(others);

    assertEquals(entering.size(), enter(workspace, scope, step));

    for (Contact before : entering) {
      Contact after = before.withStatus(Optional.of(step.to())).at(before.revision().next(step.origin().at()));
      assertEquals(after, find(workspace, before));
      assertEquals(List.of(change(after, after.revision().version(), step)), history(workspace, after));
    }
    for (Contact other : others) {
      assertEquals(other, find(workspace, other));
      assertEquals(List.of(), history(workspace, other));
    }
  }

  private static Scope ofCompany(Company company) {
    return new Scope.OfCompany(company.id());
  }

  private static Scope inCategory() {
    return new Scope.OfCategory(LEAD.id());
  }

  private static Step step(Optional<LeadStatus> from, LeadStatus to) {
    Origin origin = Examples.origin(Examples.NOON);
    return new Step(from.map(LeadStatus::id), to.id(), from.map(LeadStatusEntriesContract::told), told(to),
        origin.because(origin.actor(), origin.cause().entry()));
  }

  private static HistoryValue told(LeadStatus status) {
    return new HistoryValue.Item(status.id().value(), status.entry().key().value(), status.entry().name());
  }

  private static Change change(Contact contact, long version, Step step) {
    return new Change(new RecordRef(RecordKind.CONTACT, contact.id().value()), version, 0, "leadStatus",
        step.fromValue(), Optional.of(step.toValue()), step.origin(), List.of());
  }

  private static Revision grown(long version) {
    return new Revision(Examples.MORNING, Examples.MORNING.plusSeconds(version), version);
  }

  private static long enter(TestWorkspace workspace, Scope scope, Step step) {
    return workspace.write(unit -> unit.leadStatusEntries().enter(scope, step));
  }

  private static Set<?> held(TestWorkspace workspace, Scope scope) {
    return workspace.read(unit -> unit.leadStatusEntries().held(scope));
  }

  private static Contact find(TestWorkspace workspace, Contact contact) {
    return workspace.read(unit -> unit.contacts().find(contact.id())).orElseThrow();
  }

  private static List<Change> history(TestWorkspace workspace, Contact contact) {
    RecordRef record = new RecordRef(RecordKind.CONTACT, contact.id().value());
    return workspace.read(unit -> unit.histories().page(record, Optional.empty(), 10)).items();
  }
}

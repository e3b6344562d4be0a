package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aSelection;
import static io.leadkeep.application.contract.Listing.up;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.SelectionMembers}, and lists of selections and of their members. */
public interface SelectionMembersContract extends StorageFixture {
  @Test
  default void aSelectionBeginsWithoutMembers(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    workspace.given(selection);
    assertEquals(List.of(), workspace.read(unit -> unit.selectionMembers().all(selection.id())));
    assertEquals(Map.of(selection.id(), 0L),
        workspace.read(unit -> unit.selectionMembers().counts(List.of(selection.id()))));
  }

  @Test
  default void membersAreAddedOnceAndListedById(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    workspace.given(selection);
    List<UUID> ids = ids(5);
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), ids.subList(0, 3).reversed()));
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), ids.subList(2, 5)));
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), List.of()));
    assertEquals(ids, workspace.read(unit -> unit.selectionMembers().all(selection.id())));
  }

  @Test
  default void idsThatLookNegativeComeLast(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    workspace.given(selection);
    List<UUID> ids = List.of(new UUID(0, 1), new UUID(1, -1), new UUID(-2, 0), new UUID(-1, -1));
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), ids.reversed()));
    assertEquals(ids, workspace.read(unit -> unit.selectionMembers().all(selection.id())));
  }

  @Test
  default void membersAreTakenOutOfOneSelection(TestWorkspace workspace) {
    Selection one = aSelection().build();
    Selection other = aSelection().build();
    workspace.given(one, other);
    List<UUID> ids = ids(4);
    workspace.save(unit -> {
      unit.selectionMembers().insert(one.id(), ids);
      unit.selectionMembers().insert(other.id(), ids);
      unit.selectionMembers().delete(one.id(), List.of(ids.get(1), ids.get(3), Ids.next()));
    });
    assertEquals(List.of(ids.get(0), ids.get(2)), workspace.read(unit -> unit.selectionMembers().all(one.id())));
    assertEquals(Map.of(one.id(), 2L, other.id(), 4L),
        workspace.read(unit -> unit.selectionMembers().counts(List.of(one.id(), other.id()))));
  }

  @Test
  default void aMemberThatIsGoneLeavesAllSelectionsOfTheWorkspaceAlone(TestWorkspace workspace) {
    Selection one = aSelection().build();
    Selection other = aSelection().build();
    UUID gone = Ids.next();
    UUID stays = Ids.next();
    TestWorkspace elsewhere = workspace.another("elsewhere");
    for (TestWorkspace each : List.of(workspace, elsewhere)) {
      each.given(one, other);
      each.save(unit -> {
        unit.selectionMembers().insert(one.id(), List.of(gone, stays));
        unit.selectionMembers().insert(other.id(), List.of(gone));
      });
    }
    workspace.save(unit -> unit.selectionMembers().forget(gone));
    assertEquals(Map.of(one.id(), 1L, other.id(), 0L),
        workspace.read(unit -> unit.selectionMembers().counts(List.of(one.id(), other.id()))));
    assertEquals(Map.of(one.id(), 2L, other.id(), 1L),
        elsewhere.read(unit -> unit.selectionMembers().counts(List.of(one.id(), other.id()))));
  }

  @Test
  default void membersAreNotSavedInARead(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    workspace.given(selection);
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.selectionMembers().insert(selection.id(), List.of(Ids.next()));
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      unit.selectionMembers().forget(Ids.next());
      return null;
    }));
  }

  @Test
  default void membersAreKeptWhenTheStorageRestarts(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    List<UUID> ids = ids(3);
    workspace.save(unit -> {
      unit.selections().insert(selection);
      unit.selectionMembers().insert(selection.id(), ids);
    });
    assertEquals(ids, workspace.read(unit -> unit.selectionMembers().all(selection.id())));
  }

  @Test
  default void contactsAreFoundAsMembers(TestWorkspace workspace) {
    Selection selection = aSelection().build();
    Contact anna = aContact().named("Anna", "Berg").build();
    Contact bo = aContact().named("Bo", "Berg").build();
    Contact carl = aContact().named("Carl", "Berg").build();
    workspace.given(selection, anna, bo, carl);
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), List.of(
        anna.id().value(), carl.id().value(), Ids.next())));
    Criterion<ContactField> members = new Criterion.MemberOf<>(ContactField.ID, selection.id());
    Listing<ContactField, Contact> contacts = Listing.contacts(workspace);
    assertEquals(List.of(anna, carl), contacts.find(Criteria.only(members), List.of(up(ContactField.NAME))));
    assertEquals(2, contacts.count(Criteria.only(members)));
    assertEquals(List.of(carl), contacts.find(Criteria.allOf(List.of(members,
        new Criterion.OneOf<>(ContactField.ID, Set.of(
            new Operand.Id(carl.id().value()), new Operand.Id(bo.id().value()))))), List.of()));
    assertEquals(0, contacts.count(
        Criteria.only(new Criterion.MemberOf<>(ContactField.ID, aSelection().build().id()))));
  }

  @Test
  default void companiesAreFoundAsMembers(TestWorkspace workspace) {
    Selection selection = aSelection().of(Entity.COMPANY).build();
    Company fjord = aCompany().build();
    workspace.given(selection, fjord, aCompany().build());
    workspace.save(unit -> unit.selectionMembers().insert(selection.id(), List.of(fjord.id().value())));
    assertEquals(List.of(fjord), Listing.companies(workspace)
        .find(new Criterion.MemberOf<>(CompanyField.ID, selection.id())));
  }

  @Test
  default void selectionsAreListedByEveryField(TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    Selection fair = aSelection().named("Fair").build();
    Selection own = aSelection().named("a list").of(Entity.COMPANY).ownedBy(Neighbours.OLGA).build();
    Selection shared = aSelection().named("Zebra").sharedBy(Neighbours.OLGA).build();
    workspace.given(fair, own, shared);
    Listing<SelectionField, Selection> selections = Listing.selections(workspace);
    assertEquals(List.of(own, fair, shared), selections.sorted(List.of(up(SelectionField.NAME))));
    assertEquals(List.of(own), selections.find(
        new Criterion.OneOf<>(SelectionField.ENTITY, Set.of(new Operand.Code("COMPANY")))));
    assertEquals(List.of(own), selections.find(
        new Criterion.OneOf<>(SelectionField.SHARED, Set.of(new Operand.Code("false")))));
    assertEquals(List.of(own, shared), selections.find(Criteria.only(new Criterion.OneOf<>(
        SelectionField.OWNER, Set.of(new Operand.Id(Neighbours.OLGA.id().value())))),
        List.of(up(SelectionField.NAME))));
  }

  private static List<UUID> ids(int number) {
    List<UUID> ids = new ArrayList<>(Stream.generate(Ids::next).limit(number).toList());
    Collections.sort(ids, (one, other) -> one.toString().compareTo(other.toString()));
    return ids;
  }
}

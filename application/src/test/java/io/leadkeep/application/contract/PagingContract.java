package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.MORNING;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aLeadStatus;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Listing.contacts;
import static io.leadkeep.application.contract.Listing.down;
import static io.leadkeep.application.contract.Listing.up;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.Sort;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Search}: pages by position, with edges, ties, and changes in between. */
public interface PagingContract extends StorageFixture {
  /** By lead status, the newest first: an order with ties and with absent values. */
  List<Sort<ContactField>> ORDER = List.of(up(ContactField.LEAD_STATUS_RANK), down(ContactField.CREATED_AT));

  @Test
  default void anEmptyListIsOneEmptyPage(TestWorkspace workspace) {
    assertEquals(new Page<>(List.of(), Optional.empty()),
        contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), 1)));
  }

  @Test
  default void readsEveryRecordOnceWithPagesOfEverySize(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder.reversed());
    assertEquals(inOrder, contacts(workspace).sorted(ORDER));
    for (int size = 1; size <= inOrder.size() + 1; size++) {
      assertEquals(inOrder, contacts(workspace).inPages(Criteria.all(), ORDER, size), "in pages of " + size);
    }
  }

  @Test
  default void readsByIdAloneWithPagesOfEverySize(TestWorkspace workspace) {
    List<Contact> byId = Stream.generate(() -> aContact().build()).limit(7).toList();
    workspace.given(byId.reversed());
    for (int size = 1; size <= 8; size++) {
      assertEquals(byId, contacts(workspace).inPages(Criteria.all(), List.of(), size), "in pages of " + size);
    }
  }

  @Test
  default void readsNamesThatAreAllTheSame(TestWorkspace workspace) {
    List<Contact> same = Stream.generate(() -> aContact().build()).limit(7).toList();
    workspace.given(same.reversed());
    for (boolean descending : List.of(true, false)) {
      List<Sort<ContactField>> byName = List.of(new Sort<>(ContactField.NAME, descending));
      for (int size = 1; size <= 8; size++) {
        assertEquals(same, contacts(workspace).inPages(Criteria.all(), byName, size), "in pages of " + size);
      }
    }
  }

  @Test
  default void readsOnlyWhatMeetsTheCriteria(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder);
    Criteria<ContactField> notOpen = Criteria.only(
        new Criterion.NoneOf<>(ContactField.LEAD_STATUS, Set.of(new Operand.Id(Lists.OPEN.id().value()))));
    List<Contact> expected =
        inOrder.stream().filter(contact -> !contact.leadStatus().equals(Optional.of(Lists.OPEN.id()))).toList();
    assertTrue(expected.size() > 3 && expected.size() < inOrder.size());
    for (int size = 1; size <= expected.size() + 1; size++) {
      assertEquals(expected, contacts(workspace).inPages(notOpen, ORDER, size), "in pages of " + size);
    }
  }

  @Test
  default void knowsTheLastPageWhenItIsFull(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder);
    Page<Contact> all = contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), inOrder.size()));
    assertEquals(new Page<>(inOrder, Optional.empty()), all);
    Page<Contact> allButOne =
        contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), inOrder.size() - 1));
    assertTrue(allButOne.next().isPresent());
    assertEquals(new Page<>(List.of(inOrder.getLast()), Optional.empty()),
        contacts(workspace).page(new Query<>(Criteria.all(), ORDER, allButOne.next(), 1)));
  }

  /** The same place can be asked for again, with another limit. */
  @Test
  default void readsAPageTwice(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder);
    var next = contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), 4)).next();
    for (int size : List.of(1, 2, 100, 2)) {
      List<Contact> page = contacts(workspace).page(new Query<>(Criteria.all(), ORDER, next, size)).items();
      assertEquals(inOrder.subList(4, Math.min(4 + size, inOrder.size())), page);
    }
  }

  @Test
  default void recordsThatComeInBetweenDisturbNoOther(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    List<Contact> present = everySecond(inOrder, 0);
    List<Contact> coming = everySecond(inOrder, 1);
    for (int size = 1; size <= present.size(); size++) {
      TestWorkspace fresh = workspace.another("size-" + size);
      fresh.given(present);
      var first = contacts(fresh).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), size));
      fresh.given(coming);
      List<Contact> read = new ArrayList<>(first.items());
      if (first.next().isPresent()) {
        read.addAll(contacts(fresh).page(new Query<>(Criteria.all(), ORDER, first.next(), 100)).items());
      }
      Contact last = first.items().getLast();
      List<Contact> expected = new ArrayList<>(first.items());
      if (first.next().isPresent()) {
        expected.addAll(inOrder.subList(inOrder.indexOf(last) + 1, inOrder.size()));
      }
      assertEquals(expected, read, "in pages of " + size);
    }
  }

  @Test
  default void theRecordBeforeAPositionMayBeGone(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder);
    for (int gone = 0; gone < inOrder.size() - 1; gone++) {
      var next = contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), 1)).next();
      Contact removed = inOrder.get(gone);
      workspace.save(unit -> unit.contacts().delete(removed.id()));
      assertEquals(inOrder.subList(gone + 1, inOrder.size()),
          contacts(workspace).page(new Query<>(Criteria.all(), ORDER, next, 100)).items());
    }
  }

  @Test
  default void aChangeElsewhereInARecordDoesNotMoveIt(TestWorkspace workspace) {
    List<Contact> inOrder = contactsInOrder();
    workspace.given(inOrder);
    var next = contacts(workspace).page(new Query<>(Criteria.all(), ORDER, Optional.empty(), 4)).next();
    for (Contact contact : inOrder) {
      workspace.save(unit -> unit.contacts().update(contact.at(contact.revision().next(Examples.NOON))));
    }
    assertEquals(inOrder.stream().skip(4).map(Contact::id).toList(),
        contacts(workspace).page(new Query<>(Criteria.all(), ORDER, next, 100)).items().stream()
            .map(Contact::id).toList());
  }

  /** However many values are named for a field, of however many fields. */
  @Test
  default void readsOnWithManyValues(TestWorkspace workspace) {
    List<User> owners = Stream.generate(() -> aUser().build()).limit(300).toList();
    List<LeadStatus> statuses =
        IntStream.range(0, 120).mapToObj(number -> aLeadStatus("Status " + number).build()).toList();
    List<Contact> inOrder = new ArrayList<>();
    for (int number = 0; number < 7; number++) {
      inOrder.add(aContact().named("Anna " + number / 2).ownedBy(owners.get(number * 40))
          .with(statuses.get(number * 15)).at(MORNING.minusMillis(number / 2)).build());
    }
    workspace.given(owners);
    workspace.given(statuses);
    workspace.given(inOrder.reversed());
    for (int many : List.of(45, 100, 101, 160, 241, 300)) {
      Criteria<ContactField> criteria = Criteria.allOf(List.of(
          new Criterion.OneOf<>(ContactField.OWNER, operands(owners.stream().limit(many).map(User::id)
              .map(UserId::value))),
          new Criterion.OneOf<>(ContactField.LEAD_STATUS, operands(statuses.stream().map(LeadStatus::id)
              .map(LeadStatusId::value)))));
      List<Contact> expected = inOrder.stream()
          .filter(contact -> owners.indexOf(ownerOf(contact, owners)) < many).toList();
      for (Sort<ContactField> by : List.of(up(ContactField.NAME), down(ContactField.UPDATED_AT))) {
        assertEquals(expected, contacts(workspace).inPages(criteria, List.of(by), 1), many + " owners by " + by);
      }
    }
  }

  /** A board has as many columns as there are owners. */
  @Test
  default void readsVeryManyPagesAtOnce(TestWorkspace workspace) {
    List<User> owners = Stream.generate(() -> aUser().build()).limit(700).toList();
    workspace.given(owners);
    List<Contact> first = owners.stream().map(owner -> aContact().ownedBy(owner).build()).toList();
    List<Contact> second = owners.stream().map(owner -> aContact().ownedBy(owner).build()).toList();
    workspace.given(first);
    workspace.given(second);
    List<Query<ContactField>> queries = owners.stream().map(owner -> new Query<>(
        Criteria.only(new Criterion.OneOf<>(ContactField.OWNER, operands(Stream.of(owner.id().value())))),
        List.of(up(ContactField.NAME)), Optional.empty(), 1)).toList();
    List<Page<Contact>> pages = contacts(workspace).pages(queries);
    assertEquals(first, pages.stream().map(page -> page.items().getFirst()).toList());
    assertTrue(pages.stream().allMatch(page -> page.next().isPresent()));
  }

  private static User ownerOf(Contact contact, List<User> owners) {
    return owners.stream().filter(owner -> contact.owner().equals(Optional.of(owner.id()))).findFirst().orElseThrow();
  }

  private static Set<Operand> operands(Stream<UUID> ids) {
    return ids.map(Operand.Id::new).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Contact> everySecond(List<Contact> contacts, int first) {
    List<Contact> chosen = new ArrayList<>();
    for (int place = first; place < contacts.size(); place += 2) {
      chosen.add(contacts.get(place));
    }
    return chosen;
  }

  /** {@return contacts in {@link #ORDER}: of each status, and of none, some new and some old, with ties} */
  private static List<Contact> contactsInOrder() {
    List<Contact> contacts = new ArrayList<>();
    List<Optional<LeadStatus>> statuses =
        List.of(Optional.of(Lists.OPEN), Optional.of(Lists.QUALIFIED), Optional.empty());
    for (Optional<LeadStatus> status : statuses) {
      for (int age = 0; age < 2; age++) {
        List<UUID> ids = Stream.generate(Ids::next).limit(3).toList();
        for (UUID id : ids) {
          ContactBuilder contact = aContact().id(id).at(MORNING.minusMillis(age));
          contacts.add(status.map(contact::with).orElse(contact).build());
        }
      }
    }
    return contacts;
  }
}

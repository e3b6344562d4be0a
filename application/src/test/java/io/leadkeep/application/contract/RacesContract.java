package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aRule;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Lists.COLD;
import static io.leadkeep.application.contract.Lists.LEAD;
import static io.leadkeep.application.contract.Lists.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.UserField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two units that start at the same moment, read, decide by what they read, and save: whatever the storage does, the
 * outcome is that of one after the other. Each race is run many times, in a new place every time.
 */
public interface RacesContract extends StorageFixture {
  /** How often a race is run. */
  int ROUNDS = 40;

  /** S3, S5: whoever is first, the contact ends with the default status. */
  @Test
  default void aContactIsCreatedWhileItsCompanyEntersATrackedCategory(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      Company company = aCompany().in(COLD).build();
      Contact contact = aContact().of(company).build();
      workspace.given(company);
      race(
          () -> workspace.save(unit -> create(unit, contact, company.id())),
          () -> workspace.save(unit -> {
            Company before = unit.companies().find(company.id()).orElseThrow();
            unit.companies().update(before.in(LEAD.id()).at(before.revision().next(NOON)));
            unit.leadStatusEntries().enter(new Scope.OfCompany(company.id()), becomesOpen());
          }));
      assertEquals(Optional.of(OPEN.id()), status(workspace, contact.id()), "round " + round);
    }
  }

  /** S3, S7: whoever is first, the contact ends with the default status. */
  @Test
  default void leadStatusIsSwitchedOnWhileAContactIsAdded(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      Category category = aCategory("Round " + round).ranked(100 + round).withoutLeadStatus().build();
      Company company = aCompany().in(category).build();
      Contact contact = aContact().of(company).build();
      workspace.given(category, company);
      race(
          () -> workspace.save(unit -> create(unit, contact, company.id())),
          () -> workspace.save(unit -> {
            Category before = unit.categories().all().require(category.id());
            unit.categories().update(
                new Category(before.id(), before.entry(), before.group(), true, before.version() + 1));
            unit.leadStatusEntries().enter(new Scope.OfCategory(category.id()), becomesOpen());
          }));
      assertEquals(Optional.of(OPEN.id()), status(workspace, contact.id()), "round " + round);
    }
  }

  /** W5: of two who look for an address that nobody has, and find nobody, one comes too late. */
  @Test
  default void twoContactsWithOneNewAddressAreCreatedAtOnce(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      String address = "anna" + round + "@example.org";
      Criteria<ContactField> withAddress = Criteria.only(
          new Criterion.OneOf<>(ContactField.EMAIL, Set.of(new Operand.Code(address))));
      Runnable createUnlessThere = () -> workspace.save(unit -> {
        if (unit.contactSearch().count(withAddress) == 0) {
          unit.contacts().insert(aContact().email(address).build());
        }
      });
      race(createUnlessThere, createUnlessThere);
      long created = workspace.read(unit -> unit.contactSearch().count(withAddress));
      assertEquals(1, created, "round " + round);
    }
  }

  /** C4: one of the two comes too late. */
  @Test
  default void aCategoryIsDeletedWhileARuleThatTargetsItIsEnabled(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      Category category = aCategory("Round " + round).ranked(100 + round).build();
      workspace.given(category);
      race(
          () -> workspace.save(unit -> {
            if (unit.rules().all().enabledWithTarget(category.id()).isEmpty()) {
              Category before = unit.categories().all().require(category.id());
              unit.categories().update(before.with(before.entry().deleted(true)).at(before.version() + 1));
            }
          }),
          () -> workspace.save(unit -> {
            if (!unit.categories().all().require(category.id()).entry().deleted()) {
              unit.rules().insert(aRule(Trigger.SALE_SOLD).to(category).build());
            }
          }));
      boolean deleted = workspace.read(
          unit -> unit.categories().all().require(category.id()).entry().deleted());
      boolean targeted = workspace.read(
          unit -> !unit.rules().all().enabledWithTarget(category.id()).isEmpty());
      assertNotEquals(deleted, targeted, "round " + round);
      workspace.save(unit -> unit.rules().all().rules().forEach(rule -> unit.rules().delete(rule.id())));
    }
  }

  /** L3: there is one default, whoever set it last. */
  @Test
  default void twoStatusesBecomeTheDefaultAtOnce(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      race(
          () -> workspace.save(unit -> makeDefault(unit, Lists.CONTACTING.id())),
          () -> workspace.save(unit -> makeDefault(unit, Lists.QUALIFIED.id())));
      List<LeadStatus> defaults =
          workspace.read(unit -> unit.leadStatuses().all().where(LeadStatus::isDefault));
      assertEquals(1, defaults.size(), "round " + round);
      workspace.save(unit -> makeDefault(unit, OPEN.id()));
    }
  }

  /** C1: the later unit runs again and finds the twin. */
  @Test
  default void twoItemsOfTheSameNameAreCreatedAtOnce(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      Category small = aCategory("åkeri " + round).key("small-" + round).ranked(100 + round).build();
      Category large = aCategory("ÅKERI " + round).key("large-" + round).ranked(1_000 + round).build();
      race(() -> workspace.save(unit -> insertUnlessTwin(unit, small)),
          () -> workspace.save(unit -> insertUnlessTwin(unit, large)));
      assertEquals(Lists.CATEGORIES.size() + round + 1,
          workspace.read(unit -> unit.categories().all()).items().size(), "round " + round);
    }
  }

  /** P1: the last administrator can't be demoted. */
  @Test
  default void twoAdministratorsDemoteEachOther(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      User one = aUser().as(Role.ADMIN).build();
      User other = aUser().as(Role.ADMIN).build();
      TestWorkspace fresh = workspace.another("round-" + round);
      fresh.given(one, other);
      race(() -> fresh.save(unit -> demote(unit, one)), () -> fresh.save(unit -> demote(unit, other)));
      assertEquals(1, fresh.read(RacesContract::administrators).longValue(), "round " + round);
    }
  }

  /** R2: a company with contacts stays. */
  @Test
  default void aContactIsCreatedWhileItsCompanyIsRemoved(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      Company company = aCompany().build();
      Contact contact = aContact().of(company).build();
      workspace.given(company);
      race(
          () -> workspace.save(unit -> {
            if (unit.companies().find(company.id()).isPresent()) {
              unit.contacts().insert(contact);
            }
          }),
          () -> workspace.save(unit -> {
            if (unit.leadStatusEntries().held(new Scope.OfCompany(company.id())).isEmpty()) {
              unit.companies().delete(company.id());
            }
          }));
      boolean stayed = workspace.read(unit -> unit.companies().find(company.id()).isPresent());
      boolean created = workspace.read(unit -> unit.contacts().find(contact.id()).isPresent());
      assertEquals(stayed, created, "round " + round);
    }
  }

  /** Of two requests with the same idempotency key one is done, and both get its answer. */
  @Test
  default void aRequestComesTwiceAtOnce(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      AnswerKey key = new AnswerKey(GivenAnswersContract.KEY.token(), "POST /companies", "round " + round);
      List<String> answers = Collections.synchronizedList(new ArrayList<>());
      Runnable request = () -> answers.add(workspace.write(unit -> answerOnce(unit, key)));
      race(request, request);
      assertEquals(answers.get(0), answers.get(1), "round " + round);
      assertEquals(round + 1, workspace.companies(), "round " + round);
    }
  }

  /** Whoever is first, nothing is left of what was saved. */
  @Test
  default void aWorkspaceIsRemovedWhileSomethingIsSavedInIt(TestWorkspace workspace) {
    for (int round = 0; round < ROUNDS; round++) {
      TestWorkspace removed = workspace.another("round-" + round);
      race(
          () -> {
            try {
              removed.given(aCompany().build());
            } catch (NoSuchWorkspace tooLate) {
              // as good as having been removed a moment later
            }
          },
          () -> workspace.storage().workspaces().delete(removed.id()));
      TestWorkspace again = workspace.another("round-" + round);
      assertEquals(0, again.companies(), "round " + round);
    }
  }

  private static void race(Runnable one, Runnable other) {
    OtherThread.atOnce(List.of(one, other));
  }

  /** Creates a contact with the default status if its company is tracked. */
  private static void create(UnitOfWork unit, Contact contact, CompanyId company) {
    CategoryId category = unit.companies().find(company).orElseThrow().category();
    boolean tracked = unit.categories().all().require(category).tracked();
    unit.contacts().insert(tracked ? contact.withStatus(Optional.of(OPEN.id())) : contact);
  }

  private static String answerOnce(UnitOfWork unit, AnswerKey key) {
    return unit.givenAnswers().find(key).map(GivenAnswer::answer).orElseGet(() -> {
      Company company = aCompany().build();
      unit.companies().insert(company);
      unit.givenAnswers().keep(key, new GivenAnswer("request", company.id().toString(), NOON));
      return company.id().toString();
    });
  }

  private static void makeDefault(UnitOfWork unit, LeadStatusId id) {
    List<LeadStatus> all = unit.leadStatuses().all().items();
    for (LeadStatus status : all) {
      if (status.isDefault() && !status.id().equals(id)) {
        unit.leadStatuses().update(status.asDefault(false).at(status.version() + 1));
      }
    }
    for (LeadStatus status : all) {
      if (!status.isDefault() && status.id().equals(id)) {
        unit.leadStatuses().update(status.asDefault(true).at(status.version() + 1));
      }
    }
  }

  private static void insertUnlessTwin(UnitOfWork unit, Category category) {
    String name = category.entry().name().base();
    if (unit.categories().all().twin(name, Optional.empty(), Foldings::uniqueness).isEmpty()) {
      unit.categories().insert(category);
    }
  }

  private static void demote(UnitOfWork unit, User user) {
    if (administrators(unit) > 1) {
      unit.users().update(new User(user.id(), user.name(), user.email(), Role.USER, false, 2));
    }
  }

  private static long administrators(UnitOfWork unit) {
    return unit.userSearch().count(
        Criteria.only(new OneOf<>(UserField.ROLE, Set.of(new Operand.Code(Role.ADMIN.name())))));
  }

  private static Step becomesOpen() {
    return new Step(Optional.empty(), OPEN.id(), Optional.empty(),
        new HistoryValue.Item(OPEN.id().value(), OPEN.entry().key().value(), OPEN.entry().name()),
        Examples.origin(NOON));
  }

  private static Optional<LeadStatusId> status(TestWorkspace workspace, ContactId contact) {
    return workspace.read(unit -> unit.contacts().find(contact)).orElseThrow().leadStatus();
  }
}

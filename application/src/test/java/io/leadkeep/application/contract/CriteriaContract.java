package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.contacts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Criterion.NoneOf;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Criterion.Present;
import io.leadkeep.application.search.Criterion.Within;
import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.user.User;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link Criteria} and what each {@link Criterion} says (W2); words have a contract of their own. */
public interface CriteriaContract extends StorageFixture {
  @Test
  default void noSetOfCriteriaFindsNothingAndAnEmptySetEverything(TestWorkspace workspace) {
    Company company = aCompany().build();
    workspace.given(company);
    assertEquals(List.of(), companies(workspace).find(new Criteria<>(List.of()), List.of()));
    assertEquals(0, companies(workspace).count(new Criteria<>(List.of())));
    assertEquals(List.of(company), companies(workspace).find(Criteria.all(), List.of()));
    assertEquals(1, companies(workspace).count(Criteria.all()));
  }

  @Test
  default void aRecordMeetsAllCriteriaOfOneSet(TestWorkspace workspace) {
    Contact open = aContact().with(Lists.OPEN).build();
    Contact openWithSource = aContact().with(Lists.OPEN).leadCreation(leadSource("web")).build();
    Contact withSource = aContact().leadCreation(leadSource("web")).build();
    workspace.given(open, openWithSource, withSource);
    Criterion<ContactField> isOpen = oneOf(ContactField.LEAD_STATUS, Lists.OPEN);
    Criterion<ContactField> fromWeb = new OneOf<>(ContactField.SOURCE, Set.of(new Operand.Code("web")));
    assertEquals(List.of(openWithSource),
        contacts(workspace).find(Criteria.allOf(List.of(isOpen, fromWeb)), List.of()));
    assertEquals(1, contacts(workspace).count(Criteria.allOf(List.of(isOpen, fromWeb, isOpen))));
  }

  @Test
  default void aRecordThatMeetsSeveralSetsIsFoundOnce(TestWorkspace workspace) {
    Contact open = aContact().with(Lists.OPEN).build();
    Contact openWithSource = aContact().with(Lists.OPEN).leadCreation(leadSource("web")).build();
    Contact neither = aContact().build();
    workspace.given(open, openWithSource, neither);
    Criterion<ContactField> isOpen = oneOf(ContactField.LEAD_STATUS, Lists.OPEN);
    Criterion<ContactField> fromWeb = new OneOf<>(ContactField.SOURCE, Set.of(new Operand.Code("web")));
    Criteria<ContactField> either = new Criteria<>(List.of(List.of(fromWeb), List.of(isOpen, isOpen), List.of(isOpen)));
    assertEquals(List.of(open, openWithSource), contacts(workspace).find(either, List.of()));
    assertEquals(2, contacts(workspace).count(either));
    assertEquals(3, contacts(workspace).count(new Criteria<>(List.of(List.of(fromWeb), List.of()))));
  }

  @Test
  default void oneOfFindsTheValuesAndNeverTheAbsent(TestWorkspace workspace) {
    Contact none = aContact().build();
    Contact open = aContact().with(Lists.OPEN).build();
    Contact contacting = aContact().with(Lists.CONTACTING).build();
    Contact qualified = aContact().with(Lists.QUALIFIED).build();
    workspace.given(none, open, contacting, qualified);
    assertEquals(List.of(open), contacts(workspace).find(oneOf(ContactField.LEAD_STATUS, Lists.OPEN)));
    assertEquals(List.of(open, qualified),
        contacts(workspace).find(oneOf(ContactField.LEAD_STATUS, Lists.QUALIFIED, Lists.OPEN)));
    assertEquals(List.of(), contacts(workspace).find(oneOf(ContactField.LEAD_STATUS, Lists.DISQUALIFIED)));
    assertEquals(List.of(), contacts(workspace).find(new OneOf<>(ContactField.LEAD_STATUS, Set.of())));
  }

  @Test
  default void noValueCanBeOneOfThoseAskedFor(TestWorkspace workspace) {
    Company company = aCompany().build();
    Contact employed = aContact().of(company).with(Lists.OPEN).build();
    Contact free = aContact().build();
    workspace.given(company, employed, free);
    Operand absent = new Operand.Absent();
    for (ContactField field : List.of(ContactField.COMPANY, ContactField.LEAD_STATUS, ContactField.CATEGORY)) {
      assertEquals(List.of(free), contacts(workspace).find(new OneOf<>(field, Set.of(absent))), field.name());
      assertEquals(List.of(employed), contacts(workspace).find(new NoneOf<>(field, Set.of(absent))), field.name());
    }
    Set<Operand> either = Set.of(new Operand.Id(company.id().value()), absent);
    assertEquals(List.of(employed, free), contacts(workspace).find(new OneOf<>(ContactField.COMPANY, either)));
    assertEquals(List.of(), contacts(workspace).find(new NoneOf<>(ContactField.COMPANY, either)));
  }

  /** W2: "is not" includes those without a value. */
  @Test
  default void noneOfFindsTheOthersAndTheAbsent(TestWorkspace workspace) {
    Contact none = aContact().build();
    Contact open = aContact().with(Lists.OPEN).build();
    Contact contacting = aContact().with(Lists.CONTACTING).build();
    workspace.given(none, open, contacting);
    assertEquals(List.of(none, contacting), contacts(workspace).find(noneOf(Lists.OPEN)));
    assertEquals(List.of(none), contacts(workspace).find(noneOf(Lists.OPEN, Lists.CONTACTING)));
    assertEquals(List.of(none, open, contacting), contacts(workspace).find(noneOf(Lists.DISQUALIFIED)));
    assertEquals(List.of(none, open, contacting),
        contacts(workspace).find(new NoneOf<>(ContactField.LEAD_STATUS, Set.of())));
  }

  @Test
  default void codesAreComparedAsTheyAre(TestWorkspace workspace) {
    Contact web = aContact().leadCreation(leadSource("Web")).build();
    Contact spring = aContact().leadCreation(leadSource("'Spring' 100% \\ _")).build();
    Contact springTime = aContact().leadCreation(leadSource("'Spring' 100% \\ x")).build();
    Contact none = aContact().build();
    workspace.given(web, spring, springTime, none);
    assertEquals(List.of(web), contacts(workspace).find(source("web")));
    assertEquals(List.of(), contacts(workspace).find(source("Web")));
    assertEquals(List.of(), contacts(workspace).find(source("we")));
    assertEquals(List.of(spring), contacts(workspace).find(source("'spring' 100% \\ _")));
    assertEquals(List.of(spring, springTime, none), contacts(workspace).find(
        new NoneOf<>(ContactField.SOURCE, Set.of(new Operand.Code("web")))));
  }

  /** A static selection names its members one by one. */
  @Test
  default void takesVeryManyValues(TestWorkspace workspace) {
    List<Company> companies = Stream.generate(() -> aCompany().build()).limit(3).toList();
    workspace.given(companies);
    Set<Operand> values = Stream.generate(() -> (Operand) new Operand.Id(Ids.next()))
        .limit(RecordsContract.VERY_MANY).collect(Collectors.toCollection(HashSet::new));
    values.add(new Operand.Id(companies.get(1).id().value()));
    assertEquals(List.of(companies.get(1)), companies(workspace).find(new OneOf<>(CompanyField.ID, values)));
    assertEquals(List.of(companies.get(0), companies.get(2)),
        companies(workspace).find(new NoneOf<>(CompanyField.ID, values)));
  }

  @Test
  default void takesManySetsOfCriteria(TestWorkspace workspace) {
    List<Company> companies = Stream.generate(() -> aCompany().build()).limit(60).toList();
    workspace.given(companies);
    Criteria<CompanyField> evenOnes = new Criteria<>(Stream.iterate(0, place -> place < 60, place -> place + 2)
        .map(place -> List.<Criterion<CompanyField>>of(
            new OneOf<>(CompanyField.ID, Set.of(new Operand.Id(companies.get(place).id().value()))),
            new NoneOf<>(CompanyField.ID, Set.of(new Operand.Id(companies.get(place + 1).id().value())))))
        .toList());
    assertEquals(30, companies(workspace).count(evenOnes));
  }

  @Test
  default void presentTellsThoseThatHoldAValueFromTheOthers(TestWorkspace workspace) {
    User olga = aUser().build();
    Company company = aCompany().build();
    Contact none = aContact().build();
    Contact all = aContact().of(company).ownedBy(olga).with(Lists.OPEN).email("anna@example.org")
        .leadCreation(leadSource("web")).build();
    workspace.given(olga, company, none, all);
    for (ContactField field : List.of(ContactField.LEAD_STATUS, ContactField.LEAD_STATUS_RANK, ContactField.COMPANY,
        ContactField.COMPANY_NAME, ContactField.CATEGORY, ContactField.CATEGORY_RANK, ContactField.OWNER,
        ContactField.OWNER_NAME, ContactField.EMAIL, ContactField.SOURCE)) {
      assertEquals(List.of(all), contacts(workspace).find(new Present<>(field, true)), field.name());
      assertEquals(List.of(none), contacts(workspace).find(new Present<>(field, false)), field.name());
    }
    for (ContactField field : List.of(ContactField.ID, ContactField.NAME, ContactField.CREATED_AT,
        ContactField.UPDATED_AT)) {
      assertEquals(List.of(none, all), contacts(workspace).find(new Present<>(field, true)), field.name());
      assertEquals(List.of(), contacts(workspace).find(new Present<>(field, false)), field.name());
    }
  }

  /** A lead source may say a medium, say, and no source. */
  @Test
  default void aLeadSourceWithoutSourceHoldsNone(TestWorkspace workspace) {
    LeadSource byMail = new LeadSource(
        Optional.empty(), Examples.text("mail"), Optional.empty(), Optional.empty(), Optional.empty());
    Contact medium = aContact().leadCreation(byMail).build();
    workspace.given(medium);
    assertEquals(List.of(medium), contacts(workspace).find(new Present<>(ContactField.SOURCE, false)));
    assertEquals(List.of(), contacts(workspace).find(source("mail")));
  }

  @Test
  default void withinTakesItsLowerEdgeAndLeavesItsUpperOne(TestWorkspace workspace) {
    Instant time = Examples.NOON;
    Contact before = aContact().at(time.minusMillis(1)).build();
    Contact at = aContact().at(time).build();
    Contact after = aContact().at(time.plusMillis(1)).build();
    workspace.given(before, at, after);
    OptionalLong edge = OptionalLong.of(time.toEpochMilli());
    OptionalLong next = OptionalLong.of(time.toEpochMilli() + 1);
    OptionalLong open = OptionalLong.empty();
    assertEquals(List.of(at, after), contacts(workspace).find(new Within<>(ContactField.CREATED_AT, edge, open)));
    assertEquals(List.of(before), contacts(workspace).find(new Within<>(ContactField.CREATED_AT, open, edge)));
    assertEquals(List.of(at), contacts(workspace).find(new Within<>(ContactField.CREATED_AT, edge, next)));
    assertEquals(List.of(), contacts(workspace).find(new Within<>(ContactField.CREATED_AT, edge, edge)));
    assertEquals(List.of(), contacts(workspace).find(new Within<>(ContactField.CREATED_AT, next, edge)));
    assertEquals(List.of(before, at, after),
        contacts(workspace).find(new Within<>(ContactField.CREATED_AT, open, open)));
    assertEquals(List.of(before, at, after), contacts(workspace).find(
        new Within<>(ContactField.CREATED_AT, OptionalLong.of(Long.MIN_VALUE), OptionalLong.of(Long.MAX_VALUE))));
  }

  @Test
  default void withinNeverFindsTheAbsent(TestWorkspace workspace) {
    Contact none = aContact().build();
    Contact open = aContact().with(Lists.OPEN).build();
    workspace.given(none, open);
    assertEquals(List.of(open), contacts(workspace).find(
        new Within<>(ContactField.LEAD_STATUS_RANK, OptionalLong.empty(), OptionalLong.empty())));
  }

  @Test
  default void findsNothingOfAnotherWorkspace(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    Contact here = aContact().with(Lists.OPEN).leadCreation(leadSource("web")).build();
    Contact there = aContact().id(here.id().value()).named("Per").with(Lists.QUALIFIED).build();
    workspace.given(here);
    another.given(there);
    assertEquals(List.of(here), contacts(workspace).find(Criteria.all(), List.of()));
    assertEquals(List.of(there), contacts(another).find(Criteria.all(), List.of()));
    assertEquals(List.of(), contacts(another).find(oneOf(ContactField.LEAD_STATUS, Lists.OPEN)));
    assertEquals(List.of(there), contacts(another).find(new Present<>(ContactField.SOURCE, false)));
    assertEquals(0, contacts(workspace).count(Criteria.only(oneOf(ContactField.LEAD_STATUS, Lists.QUALIFIED))));
  }

  private static Criterion<ContactField> oneOf(ContactField field, ListItem<?>... items) {
    return new OneOf<>(field, ids(items));
  }

  private static Criterion<ContactField> noneOf(ListItem<?>... items) {
    return new NoneOf<>(ContactField.LEAD_STATUS, ids(items));
  }

  private static Criterion<ContactField> source(String code) {
    return new OneOf<>(ContactField.SOURCE, Set.of(new Operand.Code(code)));
  }

  private static Set<Operand> ids(ListItem<?>... items) {
    return Stream.of(items).map(item -> new Operand.Id(item.id().value())).collect(Collectors.toSet());
  }
}

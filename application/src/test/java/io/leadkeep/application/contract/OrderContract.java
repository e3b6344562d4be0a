package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.MORNING;
import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.contacts;
import static io.leadkeep.application.contract.Listing.down;
import static io.leadkeep.application.contract.Listing.up;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Sort;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.user.User;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Search}: a total order by any fields; what is absent last, ties by id. */
public interface OrderContract extends StorageFixture {
  @Test
  default void breaksTiesByIdAsItIsWritten(TestWorkspace workspace) {
    List<Company> byId = Stream.of(
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-7fff-ffffffffffff",
            "00000000-0000-0000-8000-000000000000",
            "01900000-0000-7000-8000-000000000001",
            "7fffffff-ffff-7fff-bfff-ffffffffffff",
            "80000000-0000-7000-8000-000000000000",
            "a0000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff")
        .map(id -> aCompany().id(UUID.fromString(id)).build())
        .toList();
    workspace.given(byId.reversed());
    assertEquals(byId, companies(workspace).sorted(List.of()));
    assertEquals(byId, companies(workspace).sorted(List.of(down(CompanyField.NAME))));
    assertEquals(byId, companies(workspace).inPages(Criteria.all(),
        List.of(up(CompanyField.NAME)), 2));
  }

  /** T1: in English, case and accents matter less than letters, and spaces count. */
  @Test
  default void sortsNamesAsItsReadersExpect(TestWorkspace workspace) {
    List<Company> sorted = Stream.of("#1 Parts", "3M", "10 Minutes", "aardvark", "Åkeri", "Alfa", "alfa", "Ålfa",
            "Álfa Beta", "Alfabet", "de Vries", "Dean", "Östersund", "Ost", "Z", "Жук", "山田")
        .map(name -> aCompany().named(name).build())
        .sorted((one, other) -> SortKeyOrder.ENGLISH.compare(one.name().value(), other.name().value()))
        .toList();
    assertEquals(List.of("#1 Parts", "10 Minutes", "3M", "aardvark", "Åkeri", "alfa", "Alfa", "Ålfa"),
        sorted.stream().limit(8).map(company -> company.name().value()).toList());
    workspace.given(sorted.reversed());
    assertEquals(sorted, companies(workspace).sorted(List.of(up(CompanyField.NAME))));
    assertEquals(sorted.reversed(), companies(workspace).sorted(List.of(down(CompanyField.NAME))));
  }

  @Test
  default void whatIsAbsentComesLastEitherWay(TestWorkspace workspace) {
    User per = aUser().named("Per").build();
    User zoe = aUser().named("Zoe").build();
    Company alfa = aCompany().named("Alfa").in(Lists.LEAD).build();
    Company beta = aCompany().named("Beta").in(Lists.CUSTOMER).build();
    Contact nothing = aContact().build();
    Contact first = aContact().of(alfa).ownedBy(per).with(Lists.OPEN).build();
    Contact second = aContact().of(beta).ownedBy(zoe).with(Lists.QUALIFIED).build();
    Contact neither = aContact().build();
    workspace.given(per, zoe, alfa, beta, nothing, first, second, neither);
    for (ContactField field : List.of(ContactField.OWNER_NAME, ContactField.COMPANY_NAME,
        ContactField.CATEGORY_RANK, ContactField.LEAD_STATUS_RANK)) {
      assertEquals(List.of(first, second, nothing, neither), contacts(workspace).sorted(List.of(up(field))), "up");
      assertEquals(List.of(second, first, nothing, neither), contacts(workspace).sorted(List.of(down(field))), "down");
    }
  }

  @Test
  default void sortsByFieldsInTurnEachInItsDirection(TestWorkspace workspace) {
    Contact openEarly = aContact().with(Lists.OPEN).at(MORNING).named("B").build();
    Contact openLate = aContact().with(Lists.OPEN).at(NOON).named("A").build();
    Contact openLateToo = aContact().with(Lists.OPEN).at(NOON).named("B").build();
    Contact qualifiedEarly = aContact().with(Lists.QUALIFIED).at(MORNING).named("A").build();
    Contact qualifiedLate = aContact().with(Lists.QUALIFIED).at(NOON).named("A").build();
    Contact noneLate = aContact().at(NOON).named("C").build();
    Contact noneEarly = aContact().at(MORNING).named("C").build();
    workspace.given(noneEarly, openLate, qualifiedLate, openEarly, noneLate, qualifiedEarly, openLateToo);
    assertEquals(
        List.of(openLateToo, openLate, openEarly, qualifiedLate, qualifiedEarly, noneLate, noneEarly),
        contacts(workspace).sorted(List.of(
            up(ContactField.LEAD_STATUS_RANK), down(ContactField.CREATED_AT), down(ContactField.NAME))));
    assertEquals(
        List.of(qualifiedEarly, qualifiedLate, openEarly, openLate, openLateToo, noneEarly, noneLate),
        contacts(workspace).sorted(List.of(
            down(ContactField.LEAD_STATUS_RANK), up(ContactField.UPDATED_AT), up(ContactField.NAME))));
  }

  @Test
  default void theSameFieldTwiceDoesNoHarm(TestWorkspace workspace) {
    Contact early = aContact().at(MORNING).build();
    Contact late = aContact().at(NOON).build();
    workspace.given(early, late);
    assertEquals(List.of(late, early), contacts(workspace).sorted(
        List.of(down(ContactField.CREATED_AT), up(ContactField.CREATED_AT))));
  }

  /** C5: the rank of a list item changes for all that use it at once. */
  @Test
  default void followsTheRanksOfTheLists(TestWorkspace workspace) {
    Company lead = aCompany().in(Lists.LEAD).build();
    Company customer = aCompany().in(Lists.CUSTOMER).build();
    Contact open = aContact().of(lead).with(Lists.OPEN).build();
    Contact qualified = aContact().of(customer).with(Lists.QUALIFIED).build();
    workspace.given(lead, customer, open, qualified);
    workspace.save(unit -> {
      unit.categories().update(ItemSamples.ranked(Lists.LEAD, 90));
      unit.leadStatuses().update(ItemSamples.ranked(Lists.OPEN, 90));
    });
    List<Sort<CompanyField>> byCategory = List.of(up(CompanyField.CATEGORY_RANK));
    assertEquals(List.of(customer, lead), companies(workspace).sorted(byCategory));
    for (ContactField field : List.of(ContactField.CATEGORY_RANK, ContactField.LEAD_STATUS_RANK)) {
      assertEquals(List.of(qualified, open), contacts(workspace).sorted(List.of(up(field))));
    }
  }

  @Test
  default void followsTheNamesOfCompaniesAndOwners(TestWorkspace workspace) {
    User anna = aUser().named("Anna").build();
    User per = aUser().named("Per").build();
    Company alfa = aCompany().named("Alfa").ownedBy(anna).build();
    Company beta = aCompany().named("Beta").ownedBy(per).build();
    Contact first = aContact().of(alfa).ownedBy(anna).build();
    Contact second = aContact().of(beta).ownedBy(per).build();
    workspace.given(anna, per, alfa, beta, first, second);
    workspace.save(unit -> {
      unit.companies().update(aCompany().id(alfa.id().value()).named("Zeta").ownedBy(anna)
          .at(alfa.revision().next(NOON)).build());
      unit.users().update(aUser().id(anna.id().value()).named("Zara").at(2).build());
    });
    for (ContactField field : List.of(ContactField.COMPANY_NAME, ContactField.OWNER_NAME)) {
      assertEquals(List.of(second, first), contacts(workspace).sorted(List.of(up(field))));
    }
    assertEquals(beta, companies(workspace).sorted(List.of(up(CompanyField.OWNER_NAME))).getFirst());
  }
}

package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Criterion.Present;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.Search}: counts, all in one and by the values of a field (W3, W4). */
public interface GroupsContract extends StorageFixture {
  @Test
  default void countsNothingWhereNothingIs(TestWorkspace workspace) {
    assertEquals(Map.of(), contacts(workspace, ContactField.LEAD_STATUS, Criteria.all()));
    assertEquals(0, workspace.contacts());
  }

  /** S4: a hidden value is kept, and counts. */
  @Test
  default void countsShownHiddenAndAbsentValues(TestWorkspace workspace) {
    Company tracked = aCompany().in(Lists.LEAD).build();
    Company customer = aCompany().in(Lists.CUSTOMER).build();
    workspace.given(tracked, customer,
        aContact().of(tracked).with(Lists.QUALIFIED).build(),
        aContact().of(customer).with(Lists.QUALIFIED).build(),
        aContact().with(Lists.QUALIFIED).build(),
        aContact().of(tracked).with(Lists.DISQUALIFIED).build(),
        aContact().of(customer).build(),
        aContact().build());
    assertEquals(
        Map.of(id(Lists.QUALIFIED.id().value()), 3L, id(Lists.DISQUALIFIED.id().value()), 1L, Optional.empty(), 2L),
        contacts(workspace, ContactField.LEAD_STATUS, Criteria.all()));
    assertEquals(
        Map.of(id(Lists.LEAD.id().value()), 2L, id(Lists.CUSTOMER.id().value()), 2L, Optional.empty(), 2L),
        contacts(workspace, ContactField.CATEGORY, Criteria.all()));
  }

  @Test
  default void countsOnlyWhatMeetsTheCriteria(TestWorkspace workspace) {
    Company tracked = aCompany().in(Lists.LEAD).build();
    workspace.given(tracked,
        aContact().of(tracked).with(Lists.QUALIFIED).build(),
        aContact().of(tracked).with(Lists.OPEN).build(),
        aContact().of(tracked).build(),
        aContact().with(Lists.OPEN).build());
    Criteria<ContactField> inCompany = Criteria.only(new Present<>(ContactField.COMPANY, true));
    assertEquals(
        Map.of(id(Lists.QUALIFIED.id().value()), 1L, id(Lists.OPEN.id().value()), 1L, Optional.empty(), 1L),
        contacts(workspace, ContactField.LEAD_STATUS, inCompany));
    assertEquals(Map.of(id(Lists.OPEN.id().value()), 2L), contacts(workspace, ContactField.LEAD_STATUS,
        Criteria.only(new OneOf<>(ContactField.LEAD_STATUS, Set.of(new Operand.Id(Lists.OPEN.id().value()))))));
    assertEquals(Map.of(), contacts(workspace, ContactField.LEAD_STATUS, new Criteria<>(List.of())));
  }

  @Test
  default void countsForManyQuestionsAtOnce(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).build();
    workspace.given(company,
        aContact().of(company).with(Lists.QUALIFIED).email("anna@example.org").build(),
        aContact().of(company).with(Lists.OPEN).build(),
        aContact().with(Lists.OPEN).build());
    var contacts = Listing.contacts(workspace);
    Criteria<ContactField> open = Criteria.only(
        new OneOf<>(ContactField.LEAD_STATUS, Set.of(new Operand.Id(Lists.OPEN.id().value()))));
    Criteria<ContactField> anna = Criteria.only(
        new OneOf<>(ContactField.EMAIL, Set.of(new Operand.Code("anna@example.org"))));
    Criteria<ContactField> nobody = new Criteria<>(List.of());
    assertEquals(List.of(), contacts.counts(List.of()));
    assertEquals(List.of(2L), contacts.counts(List.of(open)));
    assertEquals(List.of(1L, 2L, 0L, 3L, 2L, 1L),
        contacts.counts(List.of(anna, open, nobody, Criteria.all(), open, anna)));
    assertEquals(Collections.nCopies(1_500, 1L), contacts.counts(Collections.nCopies(1_500, anna)));
  }

  @Test
  default void countsByCodes(TestWorkspace workspace) {
    workspace.given(
        aContact().leadCreation(leadSource("Web")).email("Anna@Example.org").build(),
        aContact().leadCreation(leadSource("WEB")).email("anna@example.org").build(),
        aContact().leadCreation(leadSource("fair")).build(),
        aContact().build());
    assertEquals(Map.of(code("web"), 2L, code("fair"), 1L, Optional.empty(), 1L),
        contacts(workspace, ContactField.SOURCE, Criteria.all()));
    assertEquals(Map.of(code("anna@example.org"), 2L, Optional.empty(), 2L),
        contacts(workspace, ContactField.EMAIL, Criteria.all()));
  }

  @Test
  default void countsCompaniesSalesAndUsers(TestWorkspace workspace) {
    User admin = aUser().as(Role.ADMIN).build();
    User gone = aUser().removed().build();
    Company owned = aCompany().ownedBy(admin).build();
    LocalDate day = LocalDate.of(2026, 3, 2);
    workspace.given(admin, gone, owned, aCompany().in(Lists.CUSTOMER).build(),
        aSale().of(owned).build(), aSale().of(owned).ownedBy(gone).build(),
        aSale().of(owned).in(new SaleState.Lost(day, Optional.empty())).build());
    assertEquals(Map.of(id(admin.id().value()), 1L, Optional.empty(), 1L),
        workspace.read(unit -> unit.companySearch().groups(CompanyField.OWNER, Criteria.all())));
    assertEquals(Map.of(id(Lists.LEAD.id().value()), 1L, id(Lists.CUSTOMER.id().value()), 1L),
        workspace.read(unit -> unit.companySearch().groups(CompanyField.CATEGORY, Criteria.all())));
    assertEquals(Map.of(code("OPEN"), 2L, code("LOST"), 1L),
        workspace.read(unit -> unit.saleSearch().groups(SaleField.STATUS, Criteria.all())));
    assertEquals(Map.of(code("true"), 1L, code("false"), 1L),
        workspace.read(unit -> unit.userSearch().groups(UserField.REMOVED, Criteria.all())));
  }

  @Test
  default void countsFollowEveryChange(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).build();
    var first = aContact().of(company).with(Lists.OPEN).build();
    var second = aContact().of(company).with(Lists.OPEN).build();
    workspace.given(company, first, second);
    workspace.save(unit -> unit.contacts().update(
        first.withStatus(Optional.of(Lists.QUALIFIED.id())).at(first.revision().next(Examples.NOON))));
    workspace.save(unit -> unit.companies().update(
        company.in(Lists.CUSTOMER.id()).at(company.revision().next(Examples.NOON))));
    assertEquals(Map.of(id(Lists.QUALIFIED.id().value()), 1L, id(Lists.OPEN.id().value()), 1L),
        contacts(workspace, ContactField.LEAD_STATUS, Criteria.all()));
    assertEquals(Map.of(id(Lists.CUSTOMER.id().value()), 2L),
        contacts(workspace, ContactField.CATEGORY, Criteria.all()));
    workspace.save(unit -> unit.contacts().delete(second.id()));
    assertEquals(Map.of(id(Lists.QUALIFIED.id().value()), 1L),
        contacts(workspace, ContactField.LEAD_STATUS, Criteria.all()));
    assertEquals(1, workspace.contacts());
  }

  @Test
  default void countsOneWorkspaceOnly(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    workspace.given(aContact().with(Lists.OPEN).build(), aContact().build());
    another.given(aContact().with(Lists.QUALIFIED).build());
    assertEquals(Map.of(id(Lists.QUALIFIED.id().value()), 1L),
        contacts(another, ContactField.LEAD_STATUS, Criteria.all()));
    assertEquals(1, another.contacts());
    assertEquals(2, workspace.contacts());
  }

  private static Map<Optional<Operand>, Long> contacts(
      TestWorkspace workspace, ContactField field, Criteria<ContactField> criteria) {
    return workspace.read(unit -> unit.contactSearch().groups(field, criteria));
  }

  private static Optional<Operand> id(UUID id) {
    return Optional.of(new Operand.Id(id));
  }

  private static Optional<Operand> code(String code) {
    return Optional.of(new Operand.Code(code));
  }
}

package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.MORNING;
import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static io.leadkeep.application.contract.Neighbours.FJORD;
import static io.leadkeep.application.contract.Neighbours.OLGA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Criterion.Within;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each field of each list holds, as its Javadoc says; sort keys and words have contracts of their own. */
public interface FieldsContract extends StorageFixture {
  @Test
  default void companiesHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    Company company = aCompany().named("Åkeri NORD").in(Lists.CUSTOMER).ownedBy(OLGA)
        .cameFrom(leadSource("NewsLetter")).at(new Revision(MORNING, NOON, 1)).build();
    workspace.given(OLGA, company, aCompany().at(Instant.EPOCH).build());
    var companies = Listing.companies(workspace);
    assertEquals(List.of(company), companies.find(id(CompanyField.ID, company.id().value())));
    assertEquals(List.of(company), companies.find(code(CompanyField.NAME_FOLDED, "åkeri nord")));
    assertEquals(List.of(company), companies.find(id(CompanyField.CATEGORY, Lists.CUSTOMER.id().value())));
    assertEquals(List.of(company), companies.find(number(CompanyField.CATEGORY_RANK, 4)));
    assertEquals(List.of(company), companies.find(id(CompanyField.OWNER, OLGA.id().value())));
    assertEquals(List.of(company), companies.find(code(CompanyField.SOURCE, "newsletter")));
    assertEquals(List.of(company), companies.find(number(CompanyField.CREATED_AT, MORNING.toEpochMilli())));
    assertEquals(List.of(company), companies.find(number(CompanyField.UPDATED_AT, NOON.toEpochMilli())));
  }

  @Test
  default void contactsHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.CUSTOMER).build();
    Contact contact = aContact().of(company).ownedBy(OLGA).with(Lists.QUALIFIED).email("Ånna@Example.ORG")
        .firstTouch(leadSource("Fair")).leadCreation(leadSource("Web Form")).at(new Revision(MORNING, NOON, 1)).build();
    workspace.given(OLGA, company, contact, aContact().at(Instant.EPOCH).build());
    var contacts = Listing.contacts(workspace);
    assertEquals(List.of(contact), contacts.find(id(ContactField.ID, contact.id().value())));
    assertEquals(List.of(contact), contacts.find(code(ContactField.EMAIL, "ånna@example.org")));
    assertEquals(List.of(contact), contacts.find(id(ContactField.LEAD_STATUS, Lists.QUALIFIED.id().value())));
    assertEquals(List.of(contact), contacts.find(number(ContactField.LEAD_STATUS_RANK, 3)));
    assertEquals(List.of(contact), contacts.find(id(ContactField.COMPANY, company.id().value())));
    assertEquals(List.of(contact), contacts.find(id(ContactField.CATEGORY, Lists.CUSTOMER.id().value())));
    assertEquals(List.of(contact), contacts.find(number(ContactField.CATEGORY_RANK, 4)));
    assertEquals(List.of(contact), contacts.find(id(ContactField.OWNER, OLGA.id().value())));
    assertEquals(List.of(contact), contacts.find(code(ContactField.SOURCE, "web form")));
    assertEquals(List.of(), contacts.find(code(ContactField.SOURCE, "fair")), "the first touch is another matter");
    assertEquals(List.of(contact), contacts.find(number(ContactField.CREATED_AT, MORNING.toEpochMilli())));
    assertEquals(List.of(contact), contacts.find(number(ContactField.UPDATED_AT, NOON.toEpochMilli())));
  }

  /** C7: a contact's category is its company's. */
  @Test
  default void contactsHoldTheCategoryThatTheirCompanyHasNow(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).build();
    Contact contact = aContact().of(company).build();
    workspace.given(company, contact);
    workspace.save(unit -> unit.companies().update(
        company.in(Lists.CUSTOMER.id()).at(company.revision().next(NOON))));
    var contacts = Listing.contacts(workspace);
    assertEquals(List.of(), contacts.find(id(ContactField.CATEGORY, Lists.LEAD.id().value())));
    assertEquals(List.of(contact), contacts.find(id(ContactField.CATEGORY, Lists.CUSTOMER.id().value())));
    assertEquals(List.of(contact), contacts.find(number(ContactField.CATEGORY_RANK, 4)));
  }

  @Test
  default void salesHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    Contact contact = aContact().of(FJORD).build();
    Sale sale = aSale().of(FJORD).with(contact).ownedBy(OLGA).on(day).cameFrom("Trade FAIR")
        .at(new Revision(MORNING, NOON, 1))
        .in(new SaleState.Stalled(day.plusDays(30), Examples.text("Budget").orElseThrow())).build();
    Company other = aCompany().cameFrom(leadSource("NewsLetter")).build();
    workspace.given(OLGA, FJORD, other, contact, sale, aSale().of(other).at(Instant.EPOCH).build());
    var sales = Listing.sales(workspace);
    assertEquals(List.of(sale), sales.find(id(SaleField.ID, sale.id().value())));
    assertEquals(List.of(sale), sales.find(code(SaleField.STATUS, "STALLED")));
    assertEquals(List.of(sale), sales.find(id(SaleField.COMPANY, FJORD.id().value())));
    assertEquals(List.of(sale), sales.find(id(SaleField.CONTACT, contact.id().value())));
    assertEquals(List.of(sale), sales.find(id(SaleField.OWNER, OLGA.id().value())));
    assertEquals(List.of(sale), sales.find(code(SaleField.LEAD_SOURCE, "trade fair")));
    assertEquals(List.of(sale), sales.find(number(SaleField.SALE_DATE, day.toEpochDay())));
    assertEquals(List.of(sale), sales.find(number(SaleField.CREATED_AT, MORNING.toEpochMilli())));
    assertEquals(List.of(sale), sales.find(number(SaleField.UPDATED_AT, NOON.toEpochMilli())));
  }

  @Test
  default void salesAreListedByEachOfTheirStatuses(TestWorkspace workspace) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    Sale open = aSale().of(FJORD).build();
    Sale sold = aSale().of(FJORD).in(new SaleState.Sold(day, Optional.empty())).build();
    Sale lost = aSale().of(FJORD).in(new SaleState.Lost(day, Examples.text("Price"))).build();
    workspace.given(FJORD, open, sold, lost);
    assertEquals(List.of(open), Listing.sales(workspace).find(code(SaleField.STATUS, "OPEN")));
    assertEquals(List.of(sold), Listing.sales(workspace).find(code(SaleField.STATUS, "SOLD")));
    assertEquals(List.of(lost), Listing.sales(workspace).find(code(SaleField.STATUS, "LOST")));
  }

  @Test
  default void proposalsHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).ownedBy(OLGA).build();
    Company other = aCompany().in(Lists.COLD).build();
    CategoryProposal proposal = aProposal().of(company).by(Neighbours.QUALIFIED_ASKS).to(Lists.CUSTOMER).at(NOON)
        .stale(StaleBecause.NOT_ELIGIBLE).build();
    workspace.given(OLGA, Neighbours.QUALIFIED_ASKS, company, other, proposal, aProposal().of(other).build());
    var proposals = Listing.proposals(workspace);
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.ID, proposal.id().value())));
    assertEquals(List.of(proposal), proposals.find(code(ProposalField.STATE, "STALE")));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.COMPANY, company.id().value())));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.OWNER, OLGA.id().value())));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.COMPANY_CATEGORY, Lists.LEAD.id().value())));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.RULE, proposal.rule().value())));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.TARGET, Lists.CUSTOMER.id().value())));
    assertEquals(List.of(proposal), proposals.find(number(ProposalField.CREATED_AT, NOON.toEpochMilli())));
    assertEquals(List.of(proposal),
        proposals.find(number(ProposalField.EXPIRES_AT, proposal.expiresAt().toEpochMilli())));
  }

  @Test
  default void proposalsHoldTheOwnerAndCategoryThatTheirCompanyHasNow(TestWorkspace workspace) {
    Company company = aCompany().in(Lists.LEAD).ownedBy(OLGA).build();
    CategoryProposal proposal = aProposal().of(company).build();
    workspace.given(OLGA, company, proposal);
    workspace.save(unit -> unit.companies().update(aCompany().id(company.id().value()).in(Lists.COLD)
        .at(company.revision().next(NOON)).build()));
    var proposals = Listing.proposals(workspace);
    assertEquals(List.of(), proposals.find(id(ProposalField.OWNER, OLGA.id().value())));
    assertEquals(List.of(proposal), proposals.find(new Criterion.Present<>(ProposalField.OWNER, false)));
    assertEquals(List.of(proposal), proposals.find(id(ProposalField.COMPANY_CATEGORY, Lists.COLD.id().value())));
  }

  /** A8: the stored state is listed; whoever asks compares {@code EXPIRES_AT} with the clock. */
  @Test
  default void proposalsAreListedByEachStoredState(TestWorkspace workspace) {
    workspace.given(FJORD);
    for (ProposalState state : ProposalState.values()) {
      CategoryProposal proposal = aProposal().of(FJORD).in(state).at(Instant.EPOCH).build();
      workspace.given(proposal);
      assertEquals(List.of(proposal), Listing.proposals(workspace).find(code(ProposalField.STATE, state.name())));
    }
  }

  @Test
  default void usersHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    User viewer = aUser().as(Role.VIEWER).build();
    User user = aUser().as(Role.USER).build();
    User admin = aUser().as(Role.ADMIN).removed().build();
    workspace.given(viewer, user, admin);
    var users = Listing.users(workspace);
    assertEquals(List.of(user), users.find(id(UserField.ID, user.id().value())));
    assertEquals(List.of(viewer), users.find(code(UserField.ROLE, "VIEWER")));
    assertEquals(List.of(user), users.find(code(UserField.ROLE, "USER")));
    assertEquals(List.of(admin), users.find(code(UserField.ROLE, "ADMIN")));
    assertEquals(List.of(admin), users.find(code(UserField.REMOVED, "true")));
    assertEquals(List.of(viewer, user), users.find(code(UserField.REMOVED, "false")));
  }

  @Test
  default void tokensHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    User other = aUser().build();
    AccessToken token = aToken().of(OLGA).at(NOON).until(NOON.plusMillis(9)).build();
    AccessToken endless = aToken().of(other).at(MORNING).build();
    workspace.given(OLGA, other, token, endless);
    var tokens = Listing.tokens(workspace);
    assertEquals(List.of(token), tokens.find(id(TokenField.ID, token.id().value())));
    assertEquals(List.of(token), tokens.find(id(TokenField.USER, OLGA.id().value())));
    assertEquals(List.of(token), tokens.find(number(TokenField.CREATED_AT, NOON.toEpochMilli())));
    assertEquals(List.of(token), tokens.find(number(TokenField.EXPIRES_AT, NOON.toEpochMilli() + 9)));
    assertEquals(List.of(endless), tokens.find(new Criterion.Present<>(TokenField.EXPIRES_AT, false)));
  }

  @Test
  default void dashboardsHoldWhatTheyAreListedBy(TestWorkspace workspace) {
    Dashboard own = dashboard("Åsa's", new Sharing(Optional.of(OLGA.id()), false), new Revision(MORNING, NOON, 1));
    Dashboard ours = dashboard("Ours", Sharing.OF_ALL, Revision.first(Instant.EPOCH));
    workspace.given(OLGA, own, ours);
    var dashboards = Listing.dashboards(workspace);
    assertEquals(List.of(own), dashboards.find(id(DashboardField.ID, own.id().value())));
    assertEquals(List.of(own), dashboards.find(id(DashboardField.OWNER, OLGA.id().value())));
    assertEquals(List.of(ours), dashboards.find(new Criterion.Present<>(DashboardField.OWNER, false)));
    assertEquals(List.of(own), dashboards.find(code(DashboardField.SHARED, "false")));
    assertEquals(List.of(ours), dashboards.find(code(DashboardField.SHARED, "true")));
    assertEquals(List.of(own), dashboards.find(number(DashboardField.CREATED_AT, MORNING.toEpochMilli())));
    assertEquals(List.of(own), dashboards.find(number(DashboardField.UPDATED_AT, NOON.toEpochMilli())));
    assertEquals(List.of(own, ours), dashboards.sorted(List.of(Listing.up(DashboardField.NAME))));
  }

  private static Dashboard dashboard(String name, Sharing sharing, Revision revision) {
    return new Dashboard(new DashboardId(Ids.next()), new Label(name, false), sharing, List.of(), revision);
  }

  private static <F extends QueryField> Criterion<F> id(F field, UUID id) {
    return new OneOf<>(field, Set.of(new Operand.Id(id)));
  }

  private static <F extends QueryField> Criterion<F> code(F field, String code) {
    return new OneOf<>(field, Set.of(new Operand.Code(code)));
  }

  private static <F extends QueryField> Criterion<F> number(F field, long number) {
    return new Within<>(field, OptionalLong.of(number), OptionalLong.of(number + 1));
  }
}

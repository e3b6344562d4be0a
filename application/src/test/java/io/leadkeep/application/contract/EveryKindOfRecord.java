package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aSelection;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static io.leadkeep.application.contract.Neighbours.ANNA;
import static io.leadkeep.application.contract.Neighbours.FJORD;
import static io.leadkeep.application.contract.Neighbours.OLGA;
import static io.leadkeep.application.contract.Neighbours.QUALIFIED_ASKS;
import static io.leadkeep.application.contract.Neighbours.REGISTERED_MOVES;

import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The kinds of records that a unit of work keeps in {@link io.leadkeep.application.port.Records}. */
final class EveryKindOfRecord implements ArgumentsProvider {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  private static final RecordSamples<CompanyId, Company> COMPANIES = new RecordSamples<>(
      "companies", UnitOfWork::companies, CompanyId::new,
      (id, version) -> aCompany().id(id).at(revision(version)).build(),
      (id, version) -> aCompany().id(id).named("Nordlys AS").in(Lists.CUSTOMER).ownedBy(OLGA)
          .cameFrom(leadSource("News", "mail", "Spring", "crm", "top")).at(revision(version)).build());

  private static final RecordSamples<ContactId, Contact> CONTACTS = new RecordSamples<>(
      "contacts", UnitOfWork::contacts, ContactId::new,
      (id, version) -> aContact().id(id).at(revision(version)).build(),
      (id, version) -> aContact().id(id).named("Åse", "Ødegård").email("Ase@Example.org").phone("+47 22 33 44 55")
          .titled("Head of IT").of(FJORD).ownedBy(OLGA).with(Lists.QUALIFIED)
          .firstTouch(leadSource("Fair", "stand", "Oslo", "lead", "left"))
          .leadCreation(leadSource("Web", "form", "May", "x", "y"))
          .at(revision(version)).build());

  private static final RecordSamples<SaleId, Sale> SALES = new RecordSamples<>(
      "sales", UnitOfWork::sales, SaleId::new,
      (id, version) -> aSale().id(id).of(FJORD).at(revision(version)).build(),
      (id, version) -> aSale().id(id).of(FJORD).with(ANNA).titled("Renewal").amount("1200.50", "EUR")
          .in(new SaleState.Sold(DAY, Examples.text("Best price"))).on(DAY.minusDays(9)).likely(80).cameFrom("Partner")
          .ownedBy(OLGA).at(revision(version)).build());

  private static final RecordSamples<ProposalId, CategoryProposal> PROPOSALS = new RecordSamples<>(
      "proposals", UnitOfWork::proposals, ProposalId::new,
      (id, version) -> aProposal().id(id).of(FJORD).by(REGISTERED_MOVES).correlation(id).at(version).build(),
      (id, version) -> aProposal().id(id).of(FJORD).by(QUALIFIED_ASKS).correlation(id).stale(StaleBecause.RULE_CHANGED)
          .decided(ProposalState.CHANGED, Lists.CUSTOMER, Examples.NOON, OLGA).at(version).build());

  private static final RecordSamples<UserId, User> USERS = new RecordSamples<>(
      "users", UnitOfWork::users, UserId::new,
      (id, version) -> aUser().id(id).at(version).build(),
      (id, version) -> aUser().id(id).named("Per").email("per@example.org").as(Role.ADMIN).removed().at(version)
          .build());

  private static final RecordSamples<AccessTokenId, AccessToken> TOKENS = new RecordSamples<>(
      "tokens", UnitOfWork::tokens, AccessTokenId::new,
      (id, version) -> aToken().id(id).of(OLGA).secret("bare" + id).at(version).build(),
      (id, version) -> aToken().id(id).of(OLGA).secret("full" + id).named("Until noon")
          .good(TokenScope.LEAD_CAPTURE).until(Examples.NOON)
          .at(version).build());

  private static final RecordSamples<SelectionId, Selection> SELECTIONS = new RecordSamples<>(
      "selections", UnitOfWork::selections, SelectionId::new,
      (id, version) -> aSelection().id(id).at(revision(version)).build(),
      (id, version) -> aSelection().id(id).named("Å \"ø\"").of(Entity.COMPANY).ownedBy(OLGA)
          .finding(new Filter(List.of(
              List.of(new Term("category", Operator.IN, List.of("lead", "none")),
                  new Term("createdAt", Operator.BETWEEN, List.of("2026-01-01", "2026-01-31"))),
              List.of(),
              List.of(new Term("owner", Operator.ABSENT, List.of())))))
          .at(revision(version)).build());

  private static final RecordSamples<DashboardId, Dashboard> DASHBOARDS = new RecordSamples<>(
      "dashboards", UnitOfWork::dashboards, DashboardId::new,
      (id, version) -> new Dashboard(new DashboardId(id), Label.predefined("Leads"), Sharing.OF_ALL, List.of(),
          revision(version)),
      (id, version) -> new Dashboard(new DashboardId(id), new Label("Å \"ø\"", false),
          new Sharing(Optional.of(OLGA.id()), false), List.of(
              new Tile(id, TileKind.NUMBER, Optional.empty(), Subject.COMPANY, Filter.all(), true, Optional.empty(),
                  Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty()),
              new Tile(new UUID(1, 2), TileKind.FUNNEL, Optional.of(Label.predefined("By owner")), Subject.CONTACT,
                  Filter.allOf(List.of(new Term("q", Operator.MATCHES, List.of("'\"")))), false, Optional.of("owner"),
                  Optional.of("source"), Optional.of(FunnelMode.COHORT), Optional.of(Period.LAST_YEAR),
                  Optional.of(Interval.MONTH),
                  List.of(new SortTerm("name", false), new SortTerm("updatedAt", true)), Optional.of(7)),
              new Tile(new UUID(1, 3), TileKind.SALES_BY_SOURCE, Optional.empty(), Subject.SALE, Filter.all(), true,
                  Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                  Optional.empty())),
          revision(version)));

  @Override
  public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
    return Stream.of(COMPANIES, CONTACTS, SALES, PROPOSALS, USERS, TOKENS, SELECTIONS, DASHBOARDS).map(Arguments::of);
  }

  private static Revision revision(long version) {
    return version == 1
        ? Revision.first(Examples.MORNING)
        : new Revision(Examples.MORNING, Examples.NOON.plusMillis(version), version);
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.AccessTokens;
import io.leadkeep.application.port.GivenAnswers;
import io.leadkeep.application.port.Histories;
import io.leadkeep.application.port.Items;
import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.application.port.Records;
import io.leadkeep.application.port.Rules;
import io.leadkeep.application.port.SaleTotals;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.SelectionMembers;
import io.leadkeep.application.port.TextKeys;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.WorkspaceSettings;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;

/** The stores of one transaction. None has state of its own, so each is made when it is asked for. */
final class JdbiUnitOfWork implements UnitOfWork {
  private final Session session;

  JdbiUnitOfWork(Session session) {
    this.session = session;
  }

  @Override
  public WorkspaceSettings settings() {
    return new JdbiSettings(session);
  }

  @Override
  public Items<Category> categories() {
    return new JdbiItems<>(session, Tables.CATEGORIES);
  }

  @Override
  public Items<LeadStatus> leadStatuses() {
    return new JdbiItems<>(session, Tables.LEAD_STATUSES);
  }

  @Override
  public Rules rules() {
    return new JdbiRules(session);
  }

  @Override
  public Records<CompanyId, Company> companies() {
    return new JdbiRecords<>(session, Tables.COMPANIES, CompanyId::value);
  }

  @Override
  public Records<ContactId, Contact> contacts() {
    return new JdbiRecords<>(session, Tables.CONTACTS, ContactId::value);
  }

  @Override
  public Records<SaleId, Sale> sales() {
    return new JdbiRecords<>(session, Tables.SALES, SaleId::value);
  }

  @Override
  public Records<ProposalId, CategoryProposal> proposals() {
    return new JdbiRecords<>(session, Tables.PROPOSALS, ProposalId::value);
  }

  @Override
  public Records<UserId, User> users() {
    return new JdbiRecords<>(session, Tables.USERS, UserId::value);
  }

  @Override
  public AccessTokens tokens() {
    return new JdbiAccessTokens(session);
  }

  @Override
  public Records<SelectionId, Selection> selections() {
    return new JdbiRecords<>(session, Tables.SELECTIONS, SelectionId::value);
  }

  @Override
  public SelectionMembers selectionMembers() {
    return new JdbiSelectionMembers(session);
  }

  @Override
  public Search<SelectionField, Selection> selectionSearch() {
    return new JdbiSearch<>(session, SearchedTables.SELECTIONS);
  }

  @Override
  public Records<DashboardId, Dashboard> dashboards() {
    return new JdbiRecords<>(session, Tables.DASHBOARDS, DashboardId::value);
  }

  @Override
  public Search<DashboardField, Dashboard> dashboardSearch() {
    return new JdbiSearch<>(session, SearchedTables.DASHBOARDS);
  }

  @Override
  public Search<CompanyField, Company> companySearch() {
    return new JdbiSearch<>(session, SearchedTables.COMPANIES);
  }

  @Override
  public Search<ContactField, Contact> contactSearch() {
    return new JdbiSearch<>(session, SearchedTables.CONTACTS);
  }

  @Override
  public Search<SaleField, Sale> saleSearch() {
    return new JdbiSearch<>(session, SearchedTables.SALES);
  }

  @Override
  public SaleTotals saleTotals() {
    return new JdbiSaleTotals(session);
  }

  @Override
  public Search<ProposalField, CategoryProposal> proposalSearch() {
    return new JdbiSearch<>(session, SearchedTables.PROPOSALS);
  }

  @Override
  public Search<UserField, User> userSearch() {
    return new JdbiSearch<>(session, SearchedTables.USERS);
  }

  @Override
  public Search<TokenField, AccessToken> tokenSearch() {
    return new JdbiSearch<>(session, SearchedTables.TOKENS);
  }

  @Override
  public LeadStatusEntries leadStatusEntries() {
    return new JdbiLeadStatusEntries(session);
  }

  @Override
  public Histories histories() {
    return new JdbiHistories(session);
  }

  @Override
  public TextKeys textKeys() {
    return new JdbiTextKeys(session);
  }

  @Override
  public GivenAnswers givenAnswers() {
    return new JdbiGivenAnswers(session);
  }
}

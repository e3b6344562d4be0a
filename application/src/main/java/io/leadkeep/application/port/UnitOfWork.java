package io.leadkeep.application.port;

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

/** All that one transaction in one workspace can reach. The workspace is bound here, so no store asks for it. */
public interface UnitOfWork {
  /** {@return the settings} */
  WorkspaceSettings settings();

  /** {@return the categories} */
  Items<Category> categories();

  /** {@return the lead statuses} */
  Items<LeadStatus> leadStatuses();

  /** {@return the lead categorization rules} */
  Rules rules();

  /** {@return the companies} */
  Records<CompanyId, Company> companies();

  /** {@return the contacts} */
  Records<ContactId, Contact> contacts();

  /** {@return the sales} */
  Records<SaleId, Sale> sales();

  /** {@return the category proposals} */
  Records<ProposalId, CategoryProposal> proposals();

  /** {@return the users, removed ones included} */
  Records<UserId, User> users();

  /** {@return the access tokens} */
  AccessTokens tokens();

  /** {@return the selections} */
  Records<SelectionId, Selection> selections();

  /** {@return the members of static selections} */
  SelectionMembers selectionMembers();

  /** {@return lists of selections} */
  Search<SelectionField, Selection> selectionSearch();

  /** {@return the dashboards} */
  Records<DashboardId, Dashboard> dashboards();

  /** {@return lists of dashboards} */
  Search<DashboardField, Dashboard> dashboardSearch();

  /** {@return lists of companies} */
  Search<CompanyField, Company> companySearch();

  /** {@return lists of contacts} */
  Search<ContactField, Contact> contactSearch();

  /** {@return lists of sales} */
  Search<SaleField, Sale> saleSearch();

  /** {@return what sales come to} */
  SaleTotals saleTotals();

  /** {@return lists of category proposals} */
  Search<ProposalField, CategoryProposal> proposalSearch();

  /** {@return lists of users} */
  Search<UserField, User> userSearch();

  /** {@return lists of access tokens} */
  Search<TokenField, AccessToken> tokenSearch();

  /** {@return lead statuses of many contacts at once} */
  LeadStatusEntries leadStatusEntries();

  /** {@return what happened} */
  Histories histories();

  /** {@return the stored foldings of texts} */
  TextKeys textKeys();

  /** {@return what repeated requests are answered} */
  GivenAnswers givenAnswers();
}

package io.leadkeep.persistence.memory;

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
import java.util.Optional;

/** One unit of work: every store works on the same draft. */
record MemoryUnit(Draft draft) implements UnitOfWork {
  @Override
  public WorkspaceSettings settings() {
    return new MemorySettings(draft);
  }

  @Override
  public Items<Category> categories() {
    return new MemoryItems<>(draft, Table.CATEGORIES);
  }

  @Override
  public Items<LeadStatus> leadStatuses() {
    return new MemoryItems<>(draft, Table.LEAD_STATUSES);
  }

  @Override
  public Rules rules() {
    return new MemoryRules(draft);
  }

  @Override
  public Records<CompanyId, Company> companies() {
    return new MemoryRecords<>(draft, Table.COMPANIES);
  }

  @Override
  public Records<ContactId, Contact> contacts() {
    return new MemoryRecords<>(draft, Table.CONTACTS);
  }

  @Override
  public Records<SaleId, Sale> sales() {
    return new MemoryRecords<>(draft, Table.SALES);
  }

  @Override
  public Records<ProposalId, CategoryProposal> proposals() {
    return new MemoryRecords<>(draft, Table.PROPOSALS);
  }

  @Override
  public Records<UserId, User> users() {
    return new MemoryRecords<>(draft, Table.USERS);
  }

  @Override
  public AccessTokens tokens() {
    return new MemoryTokens(draft);
  }

  @Override
  public Records<SelectionId, Selection> selections() {
    return new MemoryRecords<>(draft, Table.SELECTIONS);
  }

  @Override
  public SelectionMembers selectionMembers() {
    return new MemorySelectionMembers(draft);
  }

  @Override
  public Search<SelectionField, Selection> selectionSearch() {
    return new MemorySearch<>(draft, Table.SELECTIONS, Optional.empty(),
        state -> new SelectionFields(new Related(state)));
  }

  @Override
  public Records<DashboardId, Dashboard> dashboards() {
    return new MemoryRecords<>(draft, Table.DASHBOARDS);
  }

  @Override
  public Search<DashboardField, Dashboard> dashboardSearch() {
    return new MemorySearch<>(draft, Table.DASHBOARDS, Optional.empty(),
        state -> new DashboardFields(new Related(state)));
  }

  @Override
  public Search<CompanyField, Company> companySearch() {
    return new MemorySearch<>(draft, Table.COMPANIES, Optional.empty(),
        state -> new CompanyFields(new Related(state)));
  }

  @Override
  public Search<ContactField, Contact> contactSearch() {
    return new MemorySearch<>(draft, Table.CONTACTS, Optional.of(ContactField.COMPANY),
        state -> new ContactFields(new Related(state)));
  }

  @Override
  public SaleTotals saleTotals() {
    return new MemorySaleTotals(saleSearch());
  }

  @Override
  public MemorySearch<SaleField, Sale> saleSearch() {
    return new MemorySearch<>(draft, Table.SALES, Optional.of(SaleField.COMPANY),
        state -> new SaleFields(new Related(state)));
  }

  @Override
  public Search<ProposalField, CategoryProposal> proposalSearch() {
    return new MemorySearch<>(draft, Table.PROPOSALS, Optional.of(ProposalField.COMPANY),
        state -> new ProposalFields(new Related(state)));
  }

  @Override
  public Search<UserField, User> userSearch() {
    return new MemorySearch<>(draft, Table.USERS, Optional.empty(), state -> new UserFields(new Related(state)));
  }

  @Override
  public Search<TokenField, AccessToken> tokenSearch() {
    return new MemorySearch<>(draft, Table.TOKENS, Optional.empty(), state -> new TokenFields());
  }

  @Override
  public LeadStatusEntries leadStatusEntries() {
    return new MemoryLeadStatusEntries(draft);
  }

  @Override
  public Histories histories() {
    return new MemoryHistories(draft);
  }

  @Override
  public TextKeys textKeys() {
    return new MemoryTextKeys(draft);
  }

  @Override
  public GivenAnswers givenAnswers() {
    return new MemoryGivenAnswers(draft);
  }
}

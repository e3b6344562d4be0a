package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that are searched, one each. Their indexes are made by the migrations. */
final class SearchedTables {
  static final Searched<CompanyField, Company> COMPANIES = new Searched<>(Tables.COMPANIES, Columns::of,
      List.of(
          new Index<>("companies_by_name", List.of(), CompanyField.NAME),
          new Index<>("companies_by_creation", List.of(), CompanyField.CREATED_AT),
          new Index<>("companies_by_update", List.of(), CompanyField.UPDATED_AT),
          new Index<>("companies_by_category", List.of(CompanyField.CATEGORY), CompanyField.NAME),
          new Index<>("companies_by_owner", List.of(CompanyField.OWNER), CompanyField.NAME)),
      Map.of(CompanyField.ID, "", CompanyField.NAME_FOLDED, "companies_by_folded_name"),
      Set.of(CompanyField.CATEGORY),
      Optional.of(Tally.COMPANIES));
  static final Searched<ContactField, Contact> CONTACTS = new Searched<>(Tables.CONTACTS, Columns::of,
      List.of(
          new Index<>("contacts_by_name", List.of(), ContactField.NAME),
          new Index<>("contacts_by_creation", List.of(), ContactField.CREATED_AT),
          new Index<>("contacts_by_update", List.of(), ContactField.UPDATED_AT),
          new Index<>("contacts_by_company_name", List.of(), ContactField.COMPANY_NAME),
          new Index<>("contacts_by_company", List.of(ContactField.COMPANY), ContactField.NAME),
          new Index<>("contacts_by_owner", List.of(ContactField.OWNER), ContactField.NAME),
          new Index<>("contacts_by_owner_and_status", List.of(ContactField.OWNER, ContactField.LEAD_STATUS),
              ContactField.NAME),
          new Index<>("contacts_by_lead_status", List.of(ContactField.LEAD_STATUS), ContactField.UPDATED_AT),
          new Index<>("contacts_by_lead_status_and_name", List.of(ContactField.LEAD_STATUS), ContactField.NAME),
          new Index<>("contacts_by_category_and_status", List.of(ContactField.CATEGORY, ContactField.LEAD_STATUS),
              ContactField.UPDATED_AT)),
      Map.of(ContactField.ID, "", ContactField.COMPANY, "contacts_by_company",
          ContactField.EMAIL, "contacts_by_email"),
      Set.of(ContactField.CATEGORY, ContactField.LEAD_STATUS),
      Optional.of(Tally.CONTACTS));
  static final Searched<SaleField, Sale> SALES = new Searched<>(Tables.SALES, Columns::of,
      List.of(
          new Index<>("sales_by_title", List.of(), SaleField.TITLE),
          new Index<>("sales_by_creation", List.of(), SaleField.CREATED_AT),
          new Index<>("sales_by_update", List.of(), SaleField.UPDATED_AT),
          new Index<>("sales_by_company", List.of(SaleField.COMPANY), SaleField.UPDATED_AT),
          new Index<>("sales_by_contact", List.of(SaleField.CONTACT), SaleField.UPDATED_AT),
          new Index<>("sales_by_owner", List.of(SaleField.OWNER), SaleField.UPDATED_AT)),
      Map.of(SaleField.ID, "", SaleField.COMPANY, "sales_by_company", SaleField.CONTACT, "sales_by_contact"),
      Set.of(),
      Optional.empty());
  static final Searched<ProposalField, CategoryProposal> PROPOSALS =
      Searched.shortly(Tables.PROPOSALS, Columns::of);
  static final Searched<UserField, User> USERS = Searched.shortly(Tables.USERS, Columns::of);
  static final Searched<TokenField, AccessToken> TOKENS = Searched.shortly(Tables.ACCESS_TOKENS, Columns::of);
  static final Searched<SelectionField, Selection> SELECTIONS =
      Searched.shortly(Tables.SELECTIONS, Columns::of);
  static final Searched<DashboardField, Dashboard> DASHBOARDS =
      Searched.shortly(Tables.DASHBOARDS, Columns::of);

  private SearchedTables() {}
}

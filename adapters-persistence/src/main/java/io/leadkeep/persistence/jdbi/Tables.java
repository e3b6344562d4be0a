package io.leadkeep.persistence.jdbi;

/** The tables of records, one each. */
final class Tables {
  static final CategoryTable CATEGORIES = new CategoryTable();
  static final LeadStatusTable LEAD_STATUSES = new LeadStatusTable();
  static final RuleTable RULES = new RuleTable();
  static final UserTable USERS = new UserTable();
  static final AccessTokenTable ACCESS_TOKENS = new AccessTokenTable();
  static final CompanyTable COMPANIES = new CompanyTable();
  static final ContactTable CONTACTS = new ContactTable();
  static final SaleTable SALES = new SaleTable();
  static final ProposalTable PROPOSALS = new ProposalTable();
  static final SelectionTable SELECTIONS = new SelectionTable();
  static final DashboardTable DASHBOARDS = new DashboardTable();

  private Tables() {}
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One kind of record: its id, its version, and what else it is looked up by.
 *
 * @param <I> the type of the ids
 * @param <R> the type of the records
 */
final class Table<I, R> {
  static final Table<CategoryId, Category> CATEGORIES = new Table<>(Category::id, Category::version);
  static final Table<LeadStatusId, LeadStatus> LEAD_STATUSES = new Table<>(LeadStatus::id, LeadStatus::version);
  static final Table<RuleId, LeadCategorizationRule> RULES =
      new Table<>(LeadCategorizationRule::id, LeadCategorizationRule::version);
  static final Table<CompanyId, Company> COMPANIES =
      new Table<>(Company::id, company -> company.revision().version());
  static final Table<ContactId, Contact> CONTACTS =
      new Table<>(Contact::id, contact -> contact.revision().version(), contact -> contact.company().map(Table::key));
  static final Table<SaleId, Sale> SALES =
      new Table<>(Sale::id, sale -> sale.revision().version(), sale -> Optional.of(key(sale.company())));
  static final Table<ProposalId, CategoryProposal> PROPOSALS = new Table<>(
      CategoryProposal::id, CategoryProposal::version, proposal -> Optional.of(key(proposal.company())));
  static final Table<UserId, User> USERS = new Table<>(User::id, User::version);
  static final Table<AccessTokenId, AccessToken> TOKENS = new Table<>(
      AccessToken::id, AccessToken::version, token -> Optional.of(new Operand.Code(token.hash().hex())));

  static final Table<DashboardId, Dashboard> DASHBOARDS =
      new Table<>(Dashboard::id, dashboard -> dashboard.revision().version());
  static final Table<SelectionId, Selection> SELECTIONS =
      new Table<>(Selection::id, selection -> selection.revision().version());

  private final Function<R, I> id;
  private final ToLongFunction<R> version;
  private final Function<R, Optional<Operand>> reference;

  private Table(Function<R, I> id, ToLongFunction<R> version) {
    this(id, version, record -> Optional.empty());
  }

  private Table(Function<R, I> id, ToLongFunction<R> version, Function<R, Optional<Operand>> reference) {
    this.id = id;
    this.version = version;
    this.reference = reference;
  }

  /** {@return what records of this company are looked up by} */
  static Operand key(CompanyId company) {
    return new Operand.Id(company.value());
  }

  I id(R record) {
    return id.apply(record);
  }

  long version(R record) {
    return version.applyAsLong(record);
  }

  Optional<Operand> reference(R record) {
    return reference.apply(record);
  }
}

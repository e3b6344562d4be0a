package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.Sort;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks one kind of list in one workspace.
 *
 * @param <F> the fields
 * @param <R> the type of the records
 * @param workspace where
 * @param search the list
 */
record Listing<F extends QueryField, R>(TestWorkspace workspace, Function<UnitOfWork, Search<F, R>> search) {
  /** More than any list here is long. */
  private static final int ENOUGH = 1_000;

  /** {@return the records that meet the criteria, in this order} */
  List<R> find(Criteria<F> criteria, List<Sort<F>> sort) {
    Page<R> page = page(new Query<>(criteria, sort, Optional.empty(), ENOUGH));
    assertEquals(Optional.empty(), page.next(), "a page that holds everything is the last");
    return page.items();
  }

  /** {@return the records that meet the criterion, by id} */
  List<R> find(Criterion<F> criterion) {
    return find(Criteria.only(criterion), List.of());
  }

  /** {@return all records in this order} */
  List<R> sorted(List<Sort<F>> sort) {
    return find(Criteria.all(), sort);
  }

  /** {@return what {@link #find} finds, read in pages of this size} */
  List<R> inPages(Criteria<F> criteria, List<Sort<F>> sort, int size) {
    List<R> found = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page<R> page = page(new Query<>(criteria, sort, after, size));
      found.addAll(page.items());
      after = page.next();
      assertTrue(after.isEmpty() || page.items().size() == size, "only the last page is short");
      assertTrue(!page.items().isEmpty() || found.isEmpty(), "no page is empty but the only one");
      assertTrue(found.size() <= ENOUGH, "the pages come to an end");
    } while (after.isPresent());
    return found;
  }

  Page<R> page(Query<F> query) {
    return workspace.read(unit -> search.apply(unit).page(query));
  }

  long count(Criteria<F> criteria) {
    return workspace.read(unit -> search.apply(unit).count(criteria));
  }

  List<Long> counts(List<Criteria<F>> each) {
    return workspace.read(unit -> search.apply(unit).counts(each));
  }

  Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria) {
    return workspace.read(unit -> search.apply(unit).groups(field, criteria));
  }

  Map<Cell, Long> crossTable(F rows, F columns, Criteria<F> criteria) {
    return workspace.read(unit -> search.apply(unit).crossTable(rows, columns, criteria));
  }

  List<Page<R>> pages(List<Query<F>> queries) {
    return workspace.read(unit -> search.apply(unit).pages(queries));
  }

  /** {@return this field, the least first} */
  static <F extends QueryField> Sort<F> up(F field) {
    return new Sort<>(field, false);
  }

  /** {@return this field, the greatest first} */
  static <F extends QueryField> Sort<F> down(F field) {
    return new Sort<>(field, true);
  }

  static Listing<CompanyField, Company> companies(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::companySearch);
  }

  static Listing<ContactField, Contact> contacts(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::contactSearch);
  }

  static Listing<SaleField, Sale> sales(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::saleSearch);
  }

  static Listing<ProposalField, CategoryProposal> proposals(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::proposalSearch);
  }

  static Listing<UserField, User> users(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::userSearch);
  }

  static Listing<SelectionField, Selection> selections(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::selectionSearch);
  }

  static Listing<DashboardField, Dashboard> dashboards(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::dashboardSearch);
  }

  static Listing<TokenField, AccessToken> tokens(TestWorkspace workspace) {
    return new Listing<>(workspace, UnitOfWork::tokenSearch);
  }
}

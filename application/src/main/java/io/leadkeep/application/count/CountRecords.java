package io.leadkeep.application.count;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.domain.filter.Filter;
import java.util.List;
import java.util.Map;

/** Counts companies and contacts (W4). */
public final class CountRecords {
  /** What companies are counted by. */
  public static final Grouping<CompanyField> COMPANIES = new Grouping<>(FieldTables.COMPANIES, Map.of(
      "category", Dimension.items(CompanyField.CATEGORY, Transaction::categories),
      "categoryGroup", Dimension.groups(CompanyField.CATEGORY),
      "owner", Dimension.users(CompanyField.OWNER),
      "source", Dimension.texts(CompanyField.SOURCE)));
  /** What contacts are counted by. */
  public static final Grouping<ContactField> CONTACTS = new Grouping<>(FieldTables.CONTACTS, Map.of(
      "leadStatus", Dimension.items(ContactField.LEAD_STATUS, Transaction::leadStatuses),
      "category", Dimension.items(ContactField.CATEGORY, Transaction::categories),
      "categoryGroup", Dimension.groups(ContactField.CATEGORY),
      "owner", Dimension.users(ContactField.OWNER),
      "source", Dimension.texts(ContactField.SOURCE)));
  /** What sales are counted by. */
  public static final Grouping<SaleField> SALES = new Grouping<>(FieldTables.SALES, Map.of(
      "status", Dimension.saleStatuses(SaleField.STATUS),
      "owner", Dimension.users(SaleField.OWNER),
      "leadSource", Dimension.texts(SaleField.LEAD_SOURCE)));

  private final Transactor transactor;

  /** Needs a transactor. */
  public CountRecords(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * {@return companies by category, categoryGroup, owner or source, or by two of them; refused: InvalidCriteria,
   * InvalidParameter}
   */
  public Result<Counts> companies(Caller caller, List<String> groupBy, Filter filter) {
    return transactor.read(caller, transaction ->
        COMPANIES.count(transaction, transaction.unit().companySearch(), groupBy, filter));
  }

  /**
   * {@return contacts by leadStatus, category, categoryGroup, owner or source, or by two of them; refused:
   * InvalidCriteria, InvalidParameter}
   */
  public Result<Counts> contacts(Caller caller, List<String> groupBy, Filter filter) {
    return transactor.read(caller, transaction ->
        CONTACTS.count(transaction, transaction.unit().contactSearch(), groupBy, filter));
  }
}

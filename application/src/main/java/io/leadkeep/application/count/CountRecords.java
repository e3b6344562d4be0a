package io.leadkeep.application.count;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.Term;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import java.util.List;
import java.util.Map;

/** Counts companies and contacts (W4). */
public final class CountRecords {
  private static final Grouping<CompanyField> COMPANIES = new Grouping<>(FieldTables.COMPANIES, Map.of(
      "category", CompanyField.CATEGORY,
      "owner", CompanyField.OWNER,
      "source", CompanyField.SOURCE), CompanyField.CATEGORY);
  private static final Grouping<ContactField> CONTACTS = new Grouping<>(FieldTables.CONTACTS, Map.of(
      "leadStatus", ContactField.LEAD_STATUS,
      "category", ContactField.CATEGORY,
      "owner", ContactField.OWNER,
      "source", ContactField.SOURCE), ContactField.CATEGORY);

  private final Transactor transactor;

  /** Needs a transactor. */
  public CountRecords(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return companies by category, categoryGroup, owner or source; refused: InvalidParameter} */
  public Result<Counts> companies(Caller caller, String groupBy, List<Term> terms) {
    return transactor.read(caller, transaction ->
        COMPANIES.count(transaction, transaction.unit().companySearch(), groupBy, terms));
  }

  /** {@return contacts by leadStatus, category, categoryGroup, owner or source; refused: InvalidParameter} */
  public Result<Counts> contacts(Caller caller, String groupBy, List<Term> terms) {
    return transactor.read(caller, transaction ->
        CONTACTS.count(transaction, transaction.unit().contactSearch(), groupBy, terms));
  }
}

package io.leadkeep.application.company;

import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.WriteOnce;
import io.leadkeep.application.record.CompanyRecord;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/** Decides what a new company looks like, whoever creates it (R1, C6). */
public final class NewCompany {
  private NewCompany() {}

  /**
   * Puts a new company into the journal.
   *
   * @param transaction the command's transaction
   * @param edit what the command says of it
   * @return the company; refused: Invalid
   */
  public static Result<Company> decide(Transaction transaction, CompanyEdit edit) {
    References references = new References(transaction);
    Optional<ShortText> name = edit.name().on(Optional.empty());
    if (name.isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    CategoryId category = edit.category().written()
        .flatMap(ref -> references.choosable("/category", transaction.categories(), ref))
        .map(item -> item.id())
        .orElseGet(() -> transaction.settings().defaultCategory());
    edit.owner().written().ifPresent(owner -> references.user("/owner", owner));
    Optional<LeadSource> source = WriteOnce.source(references, "/source", Optional.empty(), edit.source());
    if (references.broken()) {
      return references.refused();
    }
    Company company = new Company(new CompanyId(transaction.newId()), name.orElseThrow(), category,
        edit.owner().written(), source, Revision.first(transaction.now()));
    transaction.journal().create(CompanyRecord.TYPE, company, transaction.attribution());
    transaction.expect(company);
    return Result.done(company);
  }
}

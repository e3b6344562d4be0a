package io.leadkeep.application.company;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.CompanyRecord;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/** Creates a company (R1, C6). */
public final class CreateCompany {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateCompany(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param company the company
   */
  public record Command(Caller caller, CompanyEdit company) {}

  /** {@return the new company; refused: Invalid} */
  public Result<CompanyCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.company()));
  }

  private static Result<CompanyCard> decide(Transaction transaction, CompanyEdit edit) {
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
    if (references.broken()) {
      return references.refused();
    }
    Company company = new Company(new CompanyId(transaction.newId()), name.orElseThrow(), category,
        edit.owner().written(), edit.source().written(), Revision.first(transaction.now()));
    transaction.journal().create(CompanyRecord.TYPE, company, transaction.attribution());
    return Result.done(new Cards(transaction).company(company));
  }
}

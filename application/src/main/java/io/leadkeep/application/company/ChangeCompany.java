package io.leadkeep.application.company;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.command.WriteOnce;
import io.leadkeep.application.record.CompanyRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import java.util.Set;

/** Changes a company; with its category, the lead statuses of its contacts and its proposals follow (S4 to S6, A8). */
public final class ChangeCompany {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeCompany(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param company which company
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   */
  public record Command(Caller caller, CompanyId company, Expected expected, CompanyEdit edit) {}

  /** {@return the company as it is from now on; refused: NotFound, Stale, Invalid} */
  public Result<CompanyCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  private static Result<CompanyCard> decide(Transaction transaction, Command command) {
    return transaction.existing(CompanyRecord.TYPE, transaction.unit().companies().find(command.company()),
        command.expected()).then(company -> change(transaction, company, command.edit()));
  }

  private static Result<CompanyCard> change(Transaction transaction, Company before, CompanyEdit edit) {
    References references = new References(transaction);
    if (edit.name().clears()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    CategoryId category = category(transaction, references, before, edit);
    edit.owner().written()
        .filter(owner -> !before.owner().equals(Optional.of(owner)))
        .ifPresent(owner -> references.user("/owner", owner));
    Optional<LeadSource> source = WriteOnce.source(references, "/source", before.source(), edit.source());
    if (references.broken()) {
      return references.refused();
    }
    Company after = new Company(before.id(), edit.name().on(Optional.of(before.name())).orElseThrow(), category,
        edit.owner().on(before.owner()), source, before.revision());
    Company saved = CategoryChange.save(transaction, before, after, transaction.attribution(), Set.of());
    return Result.done(new Cards(transaction).company(saved));
  }

  /** The category that it has may be named again though it is deleted: that changes nothing (C3). */
  private static CategoryId category(
      Transaction transaction, References references, Company before, CompanyEdit edit) {
    if (edit.category().clears()) {
      references.add("/category", ValueProblem.REQUIRED);
    }
    Optional<ItemRef> ref = edit.category().written();
    if (ref.isEmpty() || transaction.categories().find(ref.get()).map(Category::id)
        .equals(Optional.of(before.category()))) {
      return before.category();
    }
    return references.choosable("/category", transaction.categories(), ref.get()).map(Category::id)
        .orElse(before.category());
  }
}

package io.leadkeep.application.sale;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.Automation;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.automation.Reaction;
import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.record.SaleRecord;
import io.leadkeep.domain.automation.Fired;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides what a new or changed sale looks like, and what that sets off: one story for both (V1, V2, A1). */
final class SaleChange {
  private final Transaction transaction;
  private final References references;

  SaleChange(Transaction transaction) {
    this.transaction = transaction;
    this.references = new References(transaction);
  }

  Result<Automated<SaleCard>> decide(Optional<Sale> before, SaleEdit edit, Optional<DecisionRequest> decision) {
    Optional<Company> company = company(before, edit);
    Optional<ContactId> contact = contact(before, edit, company);
    Optional<ShortText> title = edit.title().on(before.map(Sale::title));
    if (title.isEmpty()) {
      references.add("/title", ValueProblem.REQUIRED);
    }
    Optional<Money> amount = amount(before.flatMap(Sale::amount), edit.amount());
    SaleState current = before.map(Sale::state).orElse(new SaleState.Open());
    references.addAll(edit.state().violations(current));
    edit.owner().written()
        .filter(owner -> !before.flatMap(Sale::owner).equals(Optional.of(owner)))
        .ifPresent(owner -> references.user("/owner", owner));
    Automation automation = Automation.with(transaction, references, decision);
    if (references.broken()) {
      return references.refused();
    }
    Sale after = new Sale(
        before.map(Sale::id).orElseGet(() -> new SaleId(transaction.newId())),
        company.orElseThrow().id(),
        contact,
        title.orElseThrow(),
        amount,
        edit.state().on(current, transaction.settings().today(transaction.now())),
        edit.saleDate().on(before.flatMap(Sale::saleDate)),
        edit.probability().on(before.flatMap(Sale::probability)),
        edit.source().on(before.flatMap(Sale::source)),
        edit.owner().on(before.flatMap(Sale::owner)),
        before.map(Sale::revision).orElseGet(() -> Revision.first(transaction.now())));
    return automation.react(fired(before, after), company).map(reaction -> save(before, after, reaction));
  }

  private Automated<SaleCard> save(Optional<Sale> before, Sale after, Reaction reaction) {
    boolean statusChanged = before.isEmpty() || before.get().state().status() != after.state().status();
    Attribution attribution = transaction.attribution()
        .tracing(statusChanged ? "status" : "company", reaction.report().trace());
    Sale saved = after;
    if (before.isEmpty()) {
      transaction.journal().create(SaleRecord.TYPE, after, attribution);
    } else {
      saved = transaction.journal().change(SaleRecord.TYPE, before.get(), after, attribution);
    }
    return new Automated<>(
        new Cards(transaction).sale(saved, reaction.company().orElseThrow()), reaction.report());
  }

  /** A status that is set again fires nothing: it has to become sold or lost (A1). */
  private static Set<Fired> fired(Optional<Sale> before, Sale after) {
    Set<Fired> fired = new HashSet<>();
    if (!before.map(Sale::company).equals(Optional.of(after.company()))) {
      fired.add(Fired.sale(Trigger.SALE_REGISTERED));
    }
    SaleStatus status = after.state().status();
    if (!before.map(Sale::state).map(SaleState::status).equals(Optional.of(status))) {
      if (status == SaleStatus.SOLD) {
        fired.add(Fired.sale(Trigger.SALE_SOLD));
      } else if (status == SaleStatus.LOST) {
        fired.add(Fired.sale(Trigger.SALE_LOST));
      }
    }
    return fired;
  }

  private Optional<Company> company(Optional<Sale> before, SaleEdit edit) {
    Optional<CompanyId> id = edit.company().on(before.map(Sale::company));
    if (id.isEmpty()) {
      references.add("/company", ValueProblem.REQUIRED);
    }
    return id.flatMap(known -> references.company("/company", known));
  }

  /** Belonging is checked where company or contact is set: a contact may move on later and stays on its sales. */
  private Optional<ContactId> contact(Optional<Sale> before, SaleEdit edit, Optional<Company> company) {
    Optional<ContactId> id = edit.contact().on(before.flatMap(Sale::contact));
    boolean same = id.equals(before.flatMap(Sale::contact))
        && company.map(Company::id).equals(before.map(Sale::company));
    if (id.isEmpty() || same) {
      return id;
    }
    Optional<Contact> contact = references.contact("/contact", id.get());
    if (contact.isPresent() && company.isPresent()
        && !contact.get().company().equals(company.map(Company::id))) {
      references.add("/contact", ValueProblem.NOT_OF_COMPANY);
    }
    return id;
  }

  private Optional<Money> amount(Optional<Money> before, Edit<AmountEdit> edit) {
    return edit.on(before, parts -> parts.on(references, before));
  }
}

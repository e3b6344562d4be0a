package io.leadkeep.application.capture;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.capture.Captured.Outcome;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.HistoryValues;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.CompanyEdit;
import io.leadkeep.application.company.NewCompany;
import io.leadkeep.application.contact.ContactChange;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.application.record.ContactRecord;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.CauseKind;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in the submission of a form (W5).
 *
 * <p>Who sent it is told by the e-mail address alone: the oldest contact who has it, whatever the case of its letters,
 * or else a new one. A contact who was known keeps every value; what was blank is filled, and where the contact came
 * from is written once. The company is the oldest of exactly this name, or a new one, and only for a contact who has
 * none: a company that is there is never changed, so that a customer never becomes a lead again. Each submission is a
 * conversion in the history of the contact.
 */
public final class CaptureLead {
  /** What history calls a submission. */
  public static final String CONVERSION = "conversion";

  private final Transactor transactor;

  /** Needs a transactor. */
  public CaptureLead(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to take in.
   *
   * @param caller who calls
   * @param submission what was submitted
   */
  public record Command(Caller caller, Submission submission) {}

  /** {@return the contact, and what became of the form} */
  public Result<Captured> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.submission()));
  }

  private static Result<Captured> decide(Transaction transaction, Submission form) {
    transaction.because(Cause.plain(CauseKind.FORM));
    Acquaintances acquaintances = new Acquaintances(transaction);
    Optional<Contact> known = acquaintances.contact(form.email());
    Optional<ShortText> companyName = form.company().filter(name -> known.flatMap(Contact::company).isEmpty());
    Optional<Company> found = companyName.flatMap(acquaintances::company);
    if (companyName.isEmpty() || found.isPresent()) {
      return contact(transaction, form, known, found, found.map(company -> Outcome.MATCHED));
    }
    CompanyEdit edit = new CompanyEdit(Edit.put(companyName.get()), Edit.keep(), Edit.keep(),
        given(form.utm().or(form::firstTouch).map(LeadSourceEdit::of)));
    return NewCompany.decide(transaction, edit).then(company ->
        contact(transaction, form, known, Optional.of(company), Optional.of(Outcome.CREATED)));
  }

  private static Result<Captured> contact(
      Transaction transaction,
      Submission form,
      Optional<Contact> known,
      Optional<Company> company,
      Optional<Outcome> companyOutcome) {
    Attribution attribution = transaction.attribution().telling(CONVERSION, HistoryValues.source(form.utm()));
    ContactEdit edit = known.map(contact -> Blanks.filled(contact, form, company))
        .orElseGet(() -> newContact(form, company));
    return new ContactChange(transaction, attribution).decide(known, edit, Optional.empty())
        .map(contact -> new Captured(contact, known.isPresent() ? Outcome.MATCHED : Outcome.CREATED, companyOutcome,
            known.map(before -> filled(before, contact)).orElse(List.of())));
  }

  private static ContactEdit newContact(Submission form, Optional<Company> company) {
    return new ContactEdit(given(form.firstName()), given(form.lastNameOrAddress()), Edit.put(form.email()),
        given(form.phone()), Edit.keep(), given(company.map(Company::id)), Edit.keep(), Edit.keep(),
        given(form.earliest().map(LeadSourceEdit::of)), given(form.utm().map(LeadSourceEdit::of)));
  }

  /** A kept lead status that starts again on the way into a company was not blank (S5). */
  private static List<String> filled(Contact before, Automated<ContactCard> after) {
    Map<String, Object> was = ContactRecord.TYPE.facts(before);
    return ContactRecord.TYPE.facts(after.value().contact()).entrySet().stream()
        .filter(fact -> !fact.getValue().equals(was.get(fact.getKey())))
        .map(Map.Entry::getKey)
        .filter(field -> !field.equals(ContactRecord.LEAD_STATUS) || before.leadStatus().isEmpty())
        .toList();
  }

  /** {@return an edit that sets a field if there is a value for it} */
  static <T> Edit<T> given(Optional<T> value) {
    return value.map(Edit::put).orElseGet(Edit::keep);
  }
}

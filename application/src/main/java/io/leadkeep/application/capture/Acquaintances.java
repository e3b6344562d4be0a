package io.leadkeep.application.capture;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those whom we know: the oldest with exactly this address or name, but for case (T1). No guesses. */
final class Acquaintances {
  private final Transaction transaction;

  Acquaintances(Transaction transaction) {
    this.transaction = transaction;
  }

  Optional<Contact> contact(EmailAddress email) {
    return transaction.unit().contactSearch()
        .page(oldest(ContactField.EMAIL, email.value(), ContactField.CREATED_AT)).items().stream().findFirst();
  }

  Optional<Company> company(ShortText name) {
    return transaction.unit().companySearch()
        .page(oldest(CompanyField.NAME_FOLDED, name.value(), CompanyField.CREATED_AT)).items().stream().findFirst();
  }

  private static <F extends QueryField> Query<F> oldest(F field, String text, F createdAt) {
    Operand folded = new Operand.Code(Foldings.uniqueness(text));
    return new Query<>(Criteria.only(new Criterion.OneOf<>(field, Set.of(folded))),
        List.of(new Sort<>(createdAt, false)), Optional.empty(), 1);
  }
}

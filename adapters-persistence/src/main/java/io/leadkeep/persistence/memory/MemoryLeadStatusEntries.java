package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes contacts one by one, which in memory is as good as all at once. */
final class MemoryLeadStatusEntries implements LeadStatusEntries {
  private static final String FIELD = "leadStatus";

  private final Draft draft;

  MemoryLeadStatusEntries(Draft draft) {
    this.draft = draft;
  }

  @Override
  public Set<Optional<LeadStatusId>> held(Scope scope) {
    return contacts(scope).map(Contact::leadStatus).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public long enter(Scope scope, Step step) {
    List<Contact> entering = contacts(scope).filter(contact -> contact.leadStatus().equals(step.from())).toList();
    draft.change(state -> {
      State next = state;
      for (Contact contact : entering) {
        Contact entered = contact.withStatus(Optional.of(step.to()))
            .at(contact.revision().next(step.origin().at()));
        next = next.with(next.rows(Table.CONTACTS).plus(entered)).with(change(entered, step));
      }
      return next;
    });
    if (!entering.isEmpty()) {
      draft.hints().add(RecordKind.CONTACT);
    }
    return entering.size();
  }

  private Stream<Contact> contacts(Scope scope) {
    State state = draft.state();
    List<Operand> companies = switch (scope) {
      case Scope.OfCompany(var company) -> List.of(Table.key(company));
      case Scope.OfCategory(var category) -> state.rows(Table.COMPANIES).all().stream()
          .filter(company -> company.category().equals(category))
          .map(company -> Table.key(company.id()))
          .toList();
    };
    return state.rows(Table.CONTACTS).referringTo(companies);
  }

  private static Change change(Contact entered, Step step) {
    return new Change(new RecordRef(RecordKind.CONTACT, entered.id().value()), entered.revision().version(), 0, FIELD,
        step.fromValue(), Optional.of(step.toValue()), step.origin(), List.of());
  }
}

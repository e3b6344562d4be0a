package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aLeadStatus;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Neighbours.ANNA;
import static io.leadkeep.application.contract.Neighbours.FJORD;
import static io.leadkeep.application.contract.Neighbours.OLGA;
import static io.leadkeep.application.contract.Neighbours.QUALIFIED_ASKS;
import static io.leadkeep.application.contract.Neighbours.REGISTERED_MOVES;

import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.user.AccessToken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A unit that adds, changes, removes, enters, appends and forgets: something of every kind, beside the neighbours. */
final class OfEveryKind {
  private final Company moving = aCompany().build();
  private final Company closing = aCompany().build();
  private final Contact leaving = aContact().of(FJORD).build();
  private final Sale lapsing = aSale().of(FJORD).build();
  private final CategoryProposal expiring = aProposal().of(FJORD).by(QUALIFIED_ASKS).build();
  private final AccessToken revoked = aToken().of(OLGA).build();

  /** {@return the records whose history changes} */
  List<RecordRef> records() {
    return List.of(ref(FJORD), new RecordRef(RecordKind.CONTACT, leaving.id().value()), ofAnna());
  }

  /** Saves what there is to be changed. */
  void prepare(UnitOfWork unit) {
    for (Object record : List.of(moving, closing, leaving, lapsing, expiring, revoked)) {
      TestWorkspace.insert(unit, record);
    }
    unit.histories().append(List.of(
        aChange().of(leaving).field("email").from(new HistoryValue.Text("anna@example.org")).build()));
  }

  /** Changes something of every kind. */
  void change(UnitOfWork unit) {
    unit.settings().update(SettingsContract.OTHERS);
    unit.categories().insert(aCategory("New").build());
    unit.leadStatuses().update(Lists.OPEN.asDefault(false).at(2));
    unit.leadStatuses().insert(aLeadStatus("Newer").build());
    unit.rules().delete(REGISTERED_MOVES.id());
    unit.users().insert(aUser().build());
    unit.tokens().delete(revoked.id());
    unit.companies().update(moving.in(Lists.CUSTOMER.id()).at(moving.revision().next(NOON)));
    unit.companies().delete(closing.id());
    unit.contacts().delete(leaving.id());
    unit.contacts().insert(aContact().of(FJORD).build());
    unit.sales().delete(lapsing.id());
    unit.proposals().delete(expiring.id());
    unit.histories().append(List.of(aChange().of(FJORD).build()));
    unit.histories().forget(new RecordRef(RecordKind.CONTACT, leaving.id().value()), Set.of("email"));
    unit.leadStatusEntries().enter(new Scope.OfCompany(FJORD.id()), new Step(Optional.empty(), Lists.QUALIFIED.id(),
        Optional.empty(), new HistoryValue.Text("Qualified"), Examples.origin(NOON)));
  }

  private static RecordRef ref(Company company) {
    return new RecordRef(RecordKind.COMPANY, company.id().value());
  }

  private static RecordRef ofAnna() {
    return new RecordRef(RecordKind.CONTACT, ANNA.id().value());
  }
}

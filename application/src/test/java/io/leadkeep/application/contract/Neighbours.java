package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aRule;
import static io.leadkeep.application.contract.Examples.aUser;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.user.User;
import java.util.List;

/** Records that others refer to, under the same ids in every workspace. */
final class Neighbours {
  static final User OLGA = aUser().named("Olga Øst").build();
  static final Company FJORD = aCompany().build();
  static final Contact ANNA = aContact().of(FJORD).build();
  static final LeadCategorizationRule QUALIFIED_ASKS = aRule(Trigger.LEAD_STATUS_SET).asking().build();
  static final LeadCategorizationRule REGISTERED_MOVES = aRule(Trigger.SALE_REGISTERED).build();

  static final List<?> ALL = List.of(OLGA, FJORD, ANNA, QUALIFIED_ASKS, REGISTERED_MOVES);

  private Neighbours() {}
}

package io.leadkeep.http.sale;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.currency;
import static io.leadkeep.http.json.JsonReaders.day;
import static io.leadkeep.http.json.JsonReaders.decimal;
import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.sale.AmountEdit;
import io.leadkeep.application.sale.SaleEdit;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.SaleStateEdit;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.http.automation.Decisions;
import io.leadkeep.http.json.JsonObject;
import java.util.Optional;

/**
 * What a body says of a sale.
 *
 * @param edit what to change of it
 * @param decision what the user says to a rule that would ask
 */
record SaleBody(SaleEdit edit, Optional<DecisionRequest> decision) {
  static SaleBody read(JsonObject body) {
    return new SaleBody(edit(body), Decisions.alongWith(body));
  }

  private static SaleEdit edit(JsonObject body) {
    return new SaleEdit(
        body.edit("company", id(CompanyId::new)),
        body.edit("contact", id(ContactId::new)),
        body.edit("title", text(ShortText::new)),
        body.edit("amount", object(SaleBody::amount)),
        state(body),
        body.edit("saleDate", day()),
        body.edit("probability", integer(Probability::new)),
        body.edit("source", text(ShortText::new)),
        body.edit("owner", id(UserId::new)));
  }

  private static AmountEdit amount(JsonObject amount) {
    return new AmountEdit(amount.edit("value", decimal()), amount.edit("currency", currency()));
  }

  private static SaleStateEdit state(JsonObject body) {
    return new SaleStateEdit(
        body.unlessAbsent("status", constant(SaleStatus.class)),
        body.edit("closedOn", day()),
        body.edit("reopenOn", day()),
        body.edit("reason", text(ShortText::new)));
  }
}

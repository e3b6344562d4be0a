package io.leadkeep.http.contact;

import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.contact.ChangeContact;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.application.contact.CreateContact;
import io.leadkeep.application.contact.DeleteContact;
import io.leadkeep.application.contact.ViewContacts;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.http.automation.Decisions;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.mapping.LeadSources;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.ProblemError;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;

/** The routes of contacts. */
public final class ContactRoutes {
  private static final String LIST = ContactAnswers.LIST;
  private static final String SEARCH = LIST + "/search";
  private static final String ONE = LIST + "/{id}";
  private static final String OF_COMPANY = "/companies/{id}/contacts";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.CONTACTS);
  private static final ListParameters PARAMETERS_OF_COMPANY = PARAMETERS.inside("company");

  private final ViewContacts view;
  private final CreateContact create;
  private final ChangeContact change;
  private final DeleteContact delete;

  /** Needs the use cases of contacts. */
  public ContactRoutes(ViewContacts view, CreateContact create, ChangeContact change, DeleteContact delete) {
    this.view = view;
    this.create = create;
    this.change = change;
    this.delete = delete;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.VIEWER, request -> list(request, PARAMETERS)).with(PARAMETERS.names()),
        Route.get(OF_COMPANY, Role.VIEWER, request -> list(request, PARAMETERS_OF_COMPANY))
            .with(PARAMETERS_OF_COMPANY.names()),
        Route.post(SEARCH, Role.VIEWER, this::search),
        Route.post(LIST, Role.USER, this::create).with(Request.PREVIEW),
        Route.get(ONE, Role.VIEWER, request -> contact(request).show()),
        Route.patch(ONE, Role.USER, this::change).with(Request.PREVIEW),
        Route.delete(ONE, Role.USER, this::delete));
  }

  private Answer list(Request request, ListParameters parameters) {
    return parameters.answer(request, view.list(request.caller(), parameters.read(request)),
        card -> ContactMapper.INSTANCE.json(card, request.language()));
  }

  private Answer search(Request request) {
    ListBody body = ListBody.read(request);
    return body.answer(view.list(request.caller(), body.request()),
        card -> ContactMapper.INSTANCE.json(card, request.language()));
  }

  private Answer create(Request request) {
    return Resource.create(request, ContactRoutes::decided, contact -> {
      CreateContact.Command command =
          new CreateContact.Command(request.caller(), contact.edit(), contact.decision());
      return (request.isPreview() ? create.preview(command) : create.handle(command))
          .map(automated -> ContactAnswers.told(request, automated));
    });
  }

  private Answer change(Request request) {
    return contact(request).change(ContactRoutes::decided, (contact, expected) -> {
      ChangeContact.Command command = new ChangeContact.Command(
          request.caller(), contactId(request), expected, contact.edit(), contact.decision());
      return (request.isPreview() ? change.preview(command) : change.handle(command))
          .map(automated -> ContactAnswers.told(request, automated));
    });
  }

  private Answer delete(Request request) {
    return contact(request).delete(expected ->
        delete.handle(new DeleteContact.Command(request.caller(), contactId(request), expected)));
  }

  private Resource contact(Request request) {
    ContactId id = contactId(request);
    return new Resource(
        request, () -> view.find(request.caller(), id).map(card -> ContactAnswers.shown(request, card)));
  }

  private static ContactId contactId(Request request) {
    return request.id("id", ContactId::new);
  }

  private record DecidedEdit(ContactEdit edit, Optional<DecisionRequest> decision) {}

  private static DecidedEdit decided(JsonObject body) {
    if (body.has("category")) {
      throw Problem.of(ProblemCode.CATEGORY_INHERITED)
          .with(List.of(new ProblemError.InBody("/category", ValueProblem.READ_ONLY))).exception();
    }
    return new DecidedEdit(edit(body), Decisions.alongWith(body));
  }

  private static ContactEdit edit(JsonObject body) {
    return new ContactEdit(
        body.edit("firstName", text(ShortText::new)),
        body.edit("lastName", text(ShortText::new)),
        body.edit("email", text(EmailAddress::new)),
        body.edit("phone", text(ShortText::new)),
        body.edit("title", text(ShortText::new)),
        body.edit("company", id(CompanyId::new)),
        body.edit("owner", id(UserId::new)),
        body.edit("leadStatus", word(ItemRef::new)),
        body.edit("firstTouch", LeadSources.READER),
        body.edit("leadCreation", LeadSources.READER));
  }
}

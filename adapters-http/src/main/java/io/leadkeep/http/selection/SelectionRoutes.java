package io.leadkeep.http.selection;

import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.company.ViewCompanies;
import io.leadkeep.application.contact.ViewContacts;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.selection.ChangeMembers;
import io.leadkeep.application.selection.ChangeSelection;
import io.leadkeep.application.selection.CreateSelection;
import io.leadkeep.application.selection.DeleteSelection;
import io.leadkeep.application.selection.FreezeSelection;
import io.leadkeep.application.selection.SelectionCard;
import io.leadkeep.application.selection.SelectionEdit;
import io.leadkeep.application.selection.ViewSelections;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.company.CompanyMapper;
import io.leadkeep.http.contact.ContactMapper;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import io.leadkeep.http.json.JsonReaders;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The routes of selections. */
public final class SelectionRoutes {
  private static final String LIST = "/selections";
  private static final String ONE = LIST + "/{id}";
  private static final String MEMBERS = ONE + "/members";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.SELECTIONS).hiding("seen");
  private static final ListParameters CONTACTS = ListParameters.of(FieldTables.CONTACTS).inside("selection");
  private static final ListParameters COMPANIES = ListParameters.of(FieldTables.COMPANIES).inside("selection");
  private static final JsonReader<List<UUID>> IDS = JsonReaders.list(id(Function.identity()));

  private final ViewSelections view;
  private final CreateSelection create;
  private final ChangeSelection change;
  private final ChangeMembers changeMembers;
  private final FreezeSelection freeze;
  private final DeleteSelection delete;
  private final ViewContacts contacts;
  private final ViewCompanies companies;

  /** Needs the use cases of selections, and those that list their members. */
  public SelectionRoutes(
      ViewSelections view,
      CreateSelection create,
      ChangeSelection change,
      ChangeMembers changeMembers,
      FreezeSelection freeze,
      DeleteSelection delete,
      ViewContacts contacts,
      ViewCompanies companies) {
    this.view = view;
    this.create = create;
    this.change = change;
    this.changeMembers = changeMembers;
    this.freeze = freeze;
    this.delete = delete;
    this.contacts = contacts;
    this.companies = companies;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.VIEWER, this::list).with(PARAMETERS.names()),
        Route.post(LIST, Role.USER, this::create),
        Route.get(ONE, Role.VIEWER, request -> selection(request).show()),
        Route.patch(ONE, Role.USER, this::change),
        Route.delete(ONE, Role.USER, this::delete),
        Route.post(ONE + "/freeze", Role.USER, this::freeze),
        Route.get(MEMBERS, Role.VIEWER, this::members).with(CONTACTS.names()).with(COMPANIES.names()),
        Route.post(MEMBERS, Role.USER, this::changeMembers));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        card -> SelectionMapper.INSTANCE.json(card, request.language()));
  }

  private Answer create(Request request) {
    return Resource.create(request, body -> edit(request, body), edit ->
        create.handle(new CreateSelection.Command(request.caller(), edit)).map(card -> shown(request, card)));
  }

  private Answer change(Request request) {
    return selection(request).change(body -> edit(request, body), (edit, expected) ->
        change.handle(new ChangeSelection.Command(request.caller(), selectionId(request), expected, edit))
            .map(card -> shown(request, card)));
  }

  private Answer delete(Request request) {
    return selection(request).delete(expected ->
        delete.handle(new DeleteSelection.Command(request.caller(), selectionId(request), expected)));
  }

  private Answer freeze(Request request) {
    return selection(request).change(expected ->
        freeze.handle(new FreezeSelection.Command(request.caller(), selectionId(request), expected))
            .map(card -> shown(request, card)));
  }

  private Answer changeMembers(Request request) {
    return selection(request).change(SelectionRoutes::memberEdit, (edit, expected) ->
        changeMembers.handle(new ChangeMembers.Command(
            request.caller(), selectionId(request), expected, edit.add(), edit.remove()))
            .map(card -> shown(request, card)));
  }

  private Answer members(Request request) {
    SelectionCard card = view.find(request.caller(), selectionId(request))
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    Optional<Filter> criteria = card.selection().criteria();
    return switch (card.selection().entity()) {
      case CONTACT -> {
        ListParameters parameters = CONTACTS.savedAs(criteria);
        parameters.requireKnown(request);
        yield parameters.answer(request, contacts.list(request.caller(), parameters.read(request)),
            contact -> ContactMapper.INSTANCE.json(contact, request.language()));
      }
      case COMPANY -> {
        ListParameters parameters = COMPANIES.savedAs(criteria);
        parameters.requireKnown(request);
        yield parameters.answer(request, companies.list(request.caller(), parameters.read(request)),
            company -> CompanyMapper.INSTANCE.json(company, request.language()));
      }
    };
  }

  private Resource selection(Request request) {
    SelectionId id = selectionId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(card -> shown(request, card)));
  }

  private static SelectionId selectionId(Request request) {
    return request.id("id", SelectionId::new);
  }

  private static Representation shown(Request request, SelectionCard card) {
    return Representation.of(LIST + "/" + card.selection().id().value(), card.selection().revision().version(),
        SelectionMapper.INSTANCE.json(card, request.language()));
  }

  private static SelectionEdit edit(Request request, JsonObject body) {
    return new SelectionEdit(
        body.edit("name", text(ShortText::new)),
        body.unlessAbsent("entity", word(Entity::named)),
        body.unlessAbsent("shared", flag()),
        body.edit(CriteriaJson.MEMBER, CriteriaJson.READER),
        body.edit("members", IDS),
        request.language());
  }

  private static MemberEdit memberEdit(JsonObject body) {
    Optional<List<UUID>> add = body.unlessAbsent("add", IDS);
    Optional<List<UUID>> remove = body.unlessAbsent("remove", IDS);
    if (!body.has("add") && !body.has("remove")) {
      body.refuse("add", ValueProblem.REQUIRED);
    }
    return new MemberEdit(add.orElse(List.of()), remove.orElse(List.of()));
  }

  private record MemberEdit(List<UUID> add, List<UUID> remove) {}
}

package io.leadkeep.http.company;

import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.company.ChangeCompany;
import io.leadkeep.application.company.CompanyEdit;
import io.leadkeep.application.company.CreateCompany;
import io.leadkeep.application.company.DeleteCompany;
import io.leadkeep.application.company.ViewCompanies;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.mapping.LeadSources;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;

/** The routes of companies. */
public final class CompanyRoutes {
  private static final String LIST = "/companies";
  private static final String SEARCH = LIST + "/search";
  private static final String ONE = LIST + "/{id}";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.COMPANIES);

  private final ViewCompanies view;
  private final CreateCompany create;
  private final ChangeCompany change;
  private final DeleteCompany delete;

  /** Needs the use cases of companies. */
  public CompanyRoutes(ViewCompanies view, CreateCompany create, ChangeCompany change, DeleteCompany delete) {
    this.view = view;
    this.create = create;
    this.change = change;
    this.delete = delete;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.VIEWER, this::list).with(PARAMETERS.names()),
        Route.post(SEARCH, Role.VIEWER, this::search),
        Route.post(LIST, Role.USER, this::create),
        Route.get(ONE, Role.VIEWER, request -> company(request).show()),
        Route.patch(ONE, Role.USER, this::change),
        Route.delete(ONE, Role.USER, this::delete));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        card -> CompanyMapper.INSTANCE.json(card, request.language()));
  }

  private Answer search(Request request) {
    ListBody body = ListBody.read(request);
    return body.answer(view.list(request.caller(), body.request()),
        card -> CompanyMapper.INSTANCE.json(card, request.language()));
  }

  private Answer create(Request request) {
    return Resource.create(request, CompanyRoutes::edit,
        edit -> create.handle(new CreateCompany.Command(request.caller(), edit)).map(card -> shown(request, card)));
  }

  private Answer change(Request request) {
    return company(request).change(CompanyRoutes::edit, (edit, expected) ->
        change.handle(new ChangeCompany.Command(request.caller(), companyId(request), expected, edit))
            .map(card -> shown(request, card)));
  }

  private Answer delete(Request request) {
    return company(request).delete(expected ->
        delete.handle(new DeleteCompany.Command(request.caller(), companyId(request), expected)));
  }

  private Resource company(Request request) {
    CompanyId id = companyId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(card -> shown(request, card)));
  }

  private static CompanyId companyId(Request request) {
    return request.id("id", CompanyId::new);
  }

  private static Representation shown(Request request, CompanyCard card) {
    return Representation.of(LIST + "/" + card.company().id().value(), card.company().revision().version(),
        CompanyMapper.INSTANCE.json(card, request.language()));
  }

  private static CompanyEdit edit(JsonObject body) {
    return new CompanyEdit(
        body.edit("name", text(ShortText::new)),
        body.edit("category", word(ItemRef::new)),
        body.edit("owner", id(UserId::new)),
        body.edit("source", LeadSources.READER));
  }
}

package io.leadkeep.http.sale;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.sale.ChangeSale;
import io.leadkeep.application.sale.CreateSale;
import io.leadkeep.application.sale.DeleteSale;
import io.leadkeep.application.sale.ViewSales;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.automation.AutomationJson;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;

/** The routes of sales. */
public final class SaleRoutes {
  private static final String LIST = "/sales";
  private static final String SEARCH = LIST + "/search";
  private static final String ONE = LIST + "/{id}";
  private static final String OF_COMPANY = "/companies/{id}/sales";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.SALES);
  private static final ListParameters PARAMETERS_OF_COMPANY = PARAMETERS.inside("company");

  private final ViewSales view;
  private final CreateSale create;
  private final ChangeSale change;
  private final DeleteSale delete;

  /** Needs the use cases of sales. */
  public SaleRoutes(ViewSales view, CreateSale create, ChangeSale change, DeleteSale delete) {
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
        Route.get(ONE, Role.VIEWER, request -> sale(request).show()),
        Route.patch(ONE, Role.USER, this::change).with(Request.PREVIEW),
        Route.delete(ONE, Role.USER, this::delete));
  }

  private Answer list(Request request, ListParameters parameters) {
    return parameters.answer(request, view.list(request.caller(), parameters.read(request)),
        SaleMapper.INSTANCE::json);
  }

  private Answer search(Request request) {
    ListBody body = ListBody.read(request);
    return body.answer(view.list(request.caller(), body.request()), SaleMapper.INSTANCE::json);
  }

  private Answer create(Request request) {
    return Resource.create(request, SaleBody::read, sale -> {
      CreateSale.Command command = new CreateSale.Command(request.caller(), sale.edit(), sale.decision());
      return (request.isPreview() ? create.preview(command) : create.handle(command))
          .map(automated -> told(request, automated));
    });
  }

  private Answer change(Request request) {
    return sale(request).change(SaleBody::read, (sale, expected) -> {
      ChangeSale.Command command =
          new ChangeSale.Command(request.caller(), saleId(request), expected, sale.edit(), sale.decision());
      return (request.isPreview() ? change.preview(command) : change.handle(command))
          .map(automated -> told(request, automated));
    });
  }

  private Answer delete(Request request) {
    return sale(request).delete(expected ->
        delete.handle(new DeleteSale.Command(request.caller(), saleId(request), expected)));
  }

  private Resource sale(Request request) {
    SaleId id = saleId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(SaleRoutes::shown));
  }

  private static SaleId saleId(Request request) {
    return request.id("id", SaleId::new);
  }

  private static Representation told(Request request, Automated<SaleCard> automated) {
    return shown(automated.value()).telling(AutomationJson.MEMBER,
        AutomationJson.of(automated.automation(), Optional.empty(), request.language()));
  }

  private static Representation shown(SaleCard card) {
    return Representation.of(LIST + "/" + card.sale().id().value(), card.sale().revision().version(),
        SaleMapper.INSTANCE.json(card));
  }
}

package io.leadkeep.http.category;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.listitem.ItemResources.ref;

import io.leadkeep.application.category.CategoryEdit;
import io.leadkeep.application.category.ChangeCategory;
import io.leadkeep.application.category.CreateCategory;
import io.leadkeep.application.category.DeleteCategory;
import io.leadkeep.application.category.ReorderCategories;
import io.leadkeep.application.category.RestoreCategory;
import io.leadkeep.application.category.ViewCategories;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.listitem.ItemResources;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.ArrayList;
import java.util.List;

/** The routes of categories. */
public final class CategoryRoutes {
  private static final String LIST = "/categories";
  private static final String ONE = LIST + "/{id}";

  private final ItemResources<Category> categories;
  private final CreateCategory create;
  private final ChangeCategory change;
  private final DeleteCategory delete;
  private final RestoreCategory restore;
  private final ReorderCategories reorder;

  /** Needs the use cases of categories. */
  public CategoryRoutes(
      ViewCategories view,
      CreateCategory create,
      ChangeCategory change,
      DeleteCategory delete,
      RestoreCategory restore,
      ReorderCategories reorder) {
    this.categories = new ItemResources<>(LIST, view::all, CategoryMapper.INSTANCE::item);
    this.create = create;
    this.change = change;
    this.delete = delete;
    this.restore = restore;
    this.reorder = reorder;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(categories.reading());
    routes.add(Route.post(LIST, Role.ADMIN, this::create));
    routes.add(Route.patch(ONE, Role.ADMIN, this::change));
    routes.add(Route.delete(ONE, Role.ADMIN, this::delete));
    routes.add(Route.post(ONE + "/restore", Role.ADMIN, this::restore));
    routes.add(Route.put(LIST + "/order", Role.ADMIN, this::reorder));
    return routes;
  }

  private Answer create(Request request) {
    return Resource.create(request, body -> edit(request, body),
        edit -> create.handle(new CreateCategory.Command(request.caller(), edit))
            .map(category -> categories.shown(request, category)));
  }

  private Answer change(Request request) {
    return categories.item(request).change(body -> edit(request, body), (edit, expected) ->
        change.handle(new ChangeCategory.Command(request.caller(), ref(request), expected, edit))
            .map(category -> categories.shown(request, category)));
  }

  private Answer delete(Request request) {
    return categories.item(request).delete(expected ->
        delete.handle(new DeleteCategory.Command(request.caller(), ref(request), expected)));
  }

  private Answer restore(Request request) {
    return categories.item(request).change(expected ->
        restore.handle(new RestoreCategory.Command(request.caller(), ref(request), expected))
            .map(category -> categories.shown(request, category)));
  }

  private Answer reorder(Request request) {
    return categories.order(request).change(ItemResources::order, (order, expected) ->
        reorder.handle(new ReorderCategories.Command(request.caller(), order, expected)).map(categories::order));
  }

  private static CategoryEdit edit(Request request, JsonObject body) {
    return new CategoryEdit(
        ItemResources.edit(request, body),
        body.unlessAbsent("group", constant(CategoryGroup.class)),
        body.unlessAbsent("leadStatusEnabled", flag()));
  }
}

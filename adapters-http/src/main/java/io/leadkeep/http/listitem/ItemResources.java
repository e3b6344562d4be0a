package io.leadkeep.http.listitem;

import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.list;
import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.Paging;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list, its items and its order as resources.
 *
 * @param <I> the kind of item
 */
public final class ItemResources<I extends ListItem<I>> {
  private static final String DELETED = "deleted";

  private final String path;
  private final Function<Caller, ItemList<I>> view;
  private final BiFunction<I, Language, ?> json;

  /**
   * Makes the resources of a list.
   *
   * @param path where the list is, below the base path
   * @param view the use case that shows the whole list
   * @param json shows an item
   */
  public ItemResources(String path, Function<Caller, ItemList<I>> view, BiFunction<I, Language, ?> json) {
    this.path = path;
    this.view = view;
    this.json = json;
  }

  /** {@return the routes that read} */
  public List<Route> reading() {
    return List.of(
        Route.get(path, Role.VIEWER, this::page).with(Paging.PARAMETERS).with(DELETED),
        Route.get(path + "/{id}", Role.VIEWER, request -> item(request).show()),
        Route.get(path + "/order", Role.VIEWER, request -> order(request).show()));
  }

  /** {@return the item that a request addresses} */
  public Resource item(Request request) {
    return new Resource(request,
        () -> view.apply(request.caller()).find(ref(request)).map(item -> shown(request, item)));
  }

  /** {@return the order of the list} */
  public Resource order(Request request) {
    return new Resource(request, () -> Optional.of(order(view.apply(request.caller()))));
  }

  /** {@return how an item is shown} */
  public Representation shown(Request request, I item) {
    return Representation.of(
        path + "/" + item.id().value(), item.version(), json.apply(item, request.language()));
  }

  /** {@return how the order of the list is shown} */
  public Representation order(ItemList<I> list) {
    return Representation.of(path + "/order", ListEditing.orderState(list),
        new OrderJson(list.choosable().stream().map(item -> item.id().value()).toList()));
  }

  /** {@return the order that a body asks for} */
  public static List<ItemRef> order(JsonObject body) {
    return body.required("ids", list(word(ItemRef::new)));
  }

  /** {@return which item a request addresses, by its id or its key} */
  public static ItemRef ref(Request request) {
    return new ItemRef(request.variable("id"));
  }

  /** {@return what a body says of that which all items have} */
  public static ItemEdit edit(Request request, JsonObject body) {
    return new ItemEdit(
        body.edit("name", text(ShortText::new)),
        body.edit("description", text(LongText::new)),
        body.unlessAbsent("rank", integer(ItemResources::rank)),
        request.language());
  }

  private static int rank(int rank) {
    if (rank < 1 || rank > ListEntry.HIGHEST_RANK) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    return rank;
  }

  private Answer page(Request request) {
    Paging paging = new Paging(request);
    ItemList<I> all = view.apply(request.caller());
    List<I> listed = request.parameters().flag(DELETED) ? all.items() : all.choosable();
    Optional<Cursor> after = paging.after();
    List<I> rest = listed.stream().filter(item -> after.isEmpty() || rank(after.get()) < item.entry().rank()).toList();
    List<I> items = rest.stream().limit(paging.limit()).toList();
    return paging.answer(
        items.stream().map(item -> json.apply(item, request.language())).toList(),
        items.size() < rest.size() ? Optional.of(behind(items.getLast())) : Optional.empty(),
        paging.count() ? OptionalLong.of(listed.size()) : OptionalLong.empty());
  }

  private static Cursor behind(ListItem<?> item) {
    SortValue rank = new SortValue.Number(item.entry().rank());
    return new Cursor(new Position(List.of(rank), item.id().value()), SortLanguage.DEFAULT);
  }

  private static long rank(Cursor cursor) {
    if (cursor.position().values().size() == 1
        && cursor.position().values().getFirst() instanceof SortValue.Number(long rank)) {
      return rank;
    }
    throw Paging.invalidCursor();
  }
}

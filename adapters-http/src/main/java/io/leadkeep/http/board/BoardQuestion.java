package io.leadkeep.http.board;

import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.board.BoardRequest;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.list.NamedCursors;
import io.leadkeep.http.list.Paging;
import io.leadkeep.http.list.SortText;
import io.leadkeep.http.server.Parameters;
import io.leadkeep.http.server.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a request asks of a board, in its query or its body.
 *
 * @param entity of which records
 * @param groupBy the field of the columns
 * @param rows the field that divides them
 * @param filter which records
 * @param sort in which order
 * @param limit how many of each column
 * @param column the only column that is wanted
 * @param cursor where its page begins
 */
record BoardQuestion(
    Entity entity,
    String groupBy,
    Optional<String> rows,
    Filter filter,
    List<SortTerm> sort,
    int limit,
    Optional<String> column,
    Optional<String> cursor) {
  private static final String ENTITY = "entity";
  private static final String GROUP_BY = "groupBy";
  private static final String ROWS = "rows";
  private static final String COLUMN = "column";
  private static final String SORT = "sort";
  private static final String LIMIT = "limit";
  private static final String CURSOR = "cursor";

  /** The query parameters of a board, besides those that filter. */
  static final Set<String> PARAMETERS = Set.of(ENTITY, GROUP_BY, ROWS, COLUMN, SORT, LIMIT, CURSOR);

  static BoardQuestion of(Request request, Function<Entity, ListParameters> filters) {
    Entity entity = entity(request);
    ListParameters parameters = filters.apply(entity);
    parameters.requireKnown(request, PARAMETERS.toArray(String[]::new));
    Parameters query = request.parameters();
    return new BoardQuestion(entity,
        query.text(GROUP_BY).orElseThrow(() -> Parameters.invalid(GROUP_BY, ValueProblem.REQUIRED)),
        query.text(ROWS), parameters.filter(request), SortText.read(query.list(SORT)), new Paging(request).limit(),
        query.text(COLUMN), query.text(CURSOR));
  }

  static BoardQuestion of(JsonObject body) {
    Entity entity = body.required(ENTITY, word(Entity::named));
    String groupBy = body.required(GROUP_BY, word(text -> text));
    Optional<String> rows = body.optional(ROWS, word(text -> text));
    Optional<Filter> filter = body.optional(CriteriaJson.MEMBER, CriteriaJson.READER);
    Optional<List<SortTerm>> sort = body.optional(SORT, SortText.READER);
    Optional<String> column = body.optional(COLUMN, word(text -> text));
    Optional<String> cursor = body.optional(CURSOR, word(text -> text));
    return new BoardQuestion(entity, groupBy, rows, filter.orElseGet(Filter::all), sort.orElse(List.of()),
        ListBody.limit(body), column, cursor);
  }

  /** {@return the cursors of the columns: the same in the query and in a body, and whatever divides the columns} */
  NamedCursors cursors(Request request) {
    return new NamedCursors(request, List.of(entity, groupBy, filter, sort));
  }

  BoardRequest request(NamedCursors cursors) {
    return new BoardRequest(groupBy, rows, column, new ListRequest(filter, sort, Optional.empty(), limit, false),
        cursor.map(text -> key -> cursors.read(name(key), text)));
  }

  /** {@return the name of a column in its cursor} */
  static String name(Optional<GroupKey> key) {
    return key.map(GroupKey::key).orElse(Term.NO_VALUE);
  }

  private static Entity entity(Request request) {
    String text = request.parameters().text(ENTITY)
        .orElseThrow(() -> Parameters.invalid(ENTITY, ValueProblem.REQUIRED));
    try {
      return Entity.named(text);
    } catch (InvalidValue unknown) {
      throw Parameters.invalid(ENTITY, unknown.problem());
    }
  }
}

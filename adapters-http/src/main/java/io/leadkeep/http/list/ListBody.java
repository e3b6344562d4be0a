package io.leadkeep.http.list;

import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.ProblemError;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.resource.RequestBody;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a list is asked with in a body: criteria where a query has parameters, and otherwise the same. */
public final class ListBody {
  private static final String CURSOR = "cursor";

  private final Request request;
  private final Asked asked;
  private final String list;

  private ListBody(Request request, Asked asked) {
    this.request = request;
    this.asked = asked;
    this.list = Paging.list(request, List.of(asked.filter(), asked.sort()));
  }

  /**
   * {@return what a request asks}
   *
   * @throws io.leadkeep.http.problem.ProblemException if it asks something that can't be
   */
  public static ListBody read(Request request) {
    return new ListBody(request, RequestBody.read(request, ListBody::asked));
  }

  /** {@return the same for a use case} */
  public ListRequest request() {
    Optional<Cursor> after = asked.cursor()
        .map(text -> CursorText.read(text, list).orElseThrow(ListBody::invalidCursor));
    return new ListRequest(asked.filter(), asked.sort(), after, asked.limit(), asked.count());
  }

  /** {@return a page, shown} */
  public <T> Answer answer(Result<Listed<T>> result, Function<T, ?> shown) {
    Listed<T> page = done(request, result);
    return Paging.page(list, page.items().stream().map(shown).toList(), page.next(), page.total());
  }

  /**
   * {@return the value of a result whose question came in a body}
   *
   * @throws io.leadkeep.http.problem.ProblemException if it was refused
   */
  public static <T> T done(Request request, Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) -> throw problem(request, refusal);
    };
  }

  private static RuntimeException problem(Request request, Refusal refusal) {
    if (!(refusal instanceof Refusal.InvalidParameter(String name, ValueProblem problem))) {
      return Refusals.problem(refusal, request.language()).exception();
    }
    return name.equals(CURSOR)
        ? invalidCursor()
        : Refusals.problem(Refusal.invalid("/" + name, problem), request.language()).exception();
  }

  private static RuntimeException invalidCursor() {
    return Problem.of(ProblemCode.INVALID_CURSOR)
        .with(List.of(new ProblemError.InBody("/" + CURSOR, ValueProblem.INVALID_FORMAT))).exception();
  }

  private static Asked asked(JsonObject body) {
    Optional<Filter> filter = body.optional(CriteriaJson.MEMBER, CriteriaJson.READER);
    Optional<List<SortTerm>> sort = body.optional("sort", SortText.READER);
    int limit = limit(body);
    Optional<String> cursor = body.optional(CURSOR, word(text -> text));
    Optional<Boolean> count = body.optional("count", flag());
    return new Asked(filter.orElseGet(Filter::all), sort.orElse(List.of()), limit, cursor,
        count.orElse(false));
  }

  /** {@return the limit of a page that a body asks for} */
  public static int limit(JsonObject body) {
    return body.optional("limit", integer(ListBody::inRange)).orElse(Paging.USUAL_LIMIT);
  }

  private static int inRange(int limit) {
    if (limit < 1 || limit > Paging.HIGHEST_LIMIT) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    return limit;
  }

  private record Asked(
      Filter filter, List<SortTerm> sort, int limit, Optional<String> cursor, boolean count) {}
}

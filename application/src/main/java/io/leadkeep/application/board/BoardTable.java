package io.leadkeep.application.board;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.count.Dimension;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.count.Grouping;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.application.filter.Unknown;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.board.BoardField;
import io.leadkeep.domain.board.LockedBecause;
import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Boards of one kind of record.
 *
 * @param <F> the storage's fields
 * @param <R> the type of the records
 * @param <T> the type of the records, as they are shown
 * @param table what filters and sorts them
 * @param grouping what counts them
 * @param fields the fields that may make columns, by their names
 * @param cards shows records
 * @param faces what a shown record tells of itself on a board
 */
record BoardTable<F extends QueryField, R, T>(
    FieldTable<F> table,
    Grouping<F> grouping,
    Map<String, BoardField> fields,
    Function<Transaction, Function<List<R>, List<T>>> cards,
    Face<T> faces) {
  /** What a shown record tells of itself on a board. */
  interface Face<T> {
    /** {@return why it can't be moved} */
    Optional<LockedBecause> lock(BoardField columns, T record);

    /** {@return what it holds in a field} */
    Optional<GroupKey> holds(BoardField field, T record);
  }

  Result<Board<T>> open(Transaction transaction, Search<F, R> search, BoardRequest request) {
    return field("groupBy", Optional.of(request.groupBy()))
        .then(columns -> field("rows", request.rows()).then(rows -> rows.isPresent() && rows.equals(columns)
            ? refused("rows", ValueProblem.DUPLICATE)
            : table.criteria(transaction, request.cards().filter(), Unknown.REFUSED)
                .then(criteria -> board(transaction, search, request, columns.orElseThrow(), rows, criteria))));
  }

  private Result<Board<T>> board(
      Transaction transaction,
      Search<F, R> search,
      BoardRequest request,
      BoardField columnField,
      Optional<BoardField> rowField,
      Criteria<F> criteria) {
    Dimension<F> dimension = grouping.dimension(request.groupBy()).orElseThrow();
    Optional<Dimension<F>> divided = request.rows().flatMap(grouping::dimension);
    Map<Cell, Long> cells = cells(search, dimension, divided, criteria);
    BoardColumns columns = BoardColumns.of(transaction, dimension, sums(cells, Cell::row), request.column());
    Optional<BoardColumns> rows =
        divided.map(other -> BoardColumns.of(transaction, other, sums(cells, Cell::column), Optional.empty()));
    return shown(columns, request).then(keys -> cards(keys, request)
        .then(asked -> pages(transaction, search, asked, dimension, columns, keys, criteria))
        .map(pages -> {
          List<Board.Column<T>> all = new ArrayList<>();
          for (int place = 0; place < keys.size(); place++) {
            Optional<GroupKey> key = keys.get(place);
            all.add(new Board.Column<>(key, columns.count(key),
                pages.get(place).items().stream().map(record -> new Card<>(record, faces.lock(columnField, record),
                    rowField.flatMap(field -> faces.holds(field, record)))).toList(),
                pages.get(place).next(),
                rows.map(parts -> parts.counting(inside(cells, columns, key)).parts()).orElse(List.of())));
          }
          return new Board<>(all, rows.map(BoardColumns::parts).orElse(List.of()));
        }));
  }

  private Result<List<Optional<GroupKey>>> shown(BoardColumns columns, BoardRequest request) {
    if (request.column().isEmpty()) {
      return request.after().isPresent()
          ? refused("column", ValueProblem.REQUIRED)
          : Result.done(columns.shown());
    }
    List<Optional<GroupKey>> named = columns.all().stream()
        .filter(key -> GroupKey.isCalled(key, request.column().get())).toList();
    return named.isEmpty() ? refused("column", ValueProblem.UNKNOWN_VALUE) : Result.done(named);
  }

  /** {@return what to ask of each of these columns; a page that isn't the first has only one} */
  private static Result<ListRequest> cards(List<Optional<GroupKey>> keys, BoardRequest request) {
    if (request.after().isEmpty()) {
      return Result.done(request.cards());
    }
    Optional<Cursor> after = request.after().get().in(keys.getFirst());
    return after.isEmpty()
        ? refused("cursor", ValueProblem.INVALID_FORMAT)
        : Result.done(request.cards().from(after.get()));
  }

  private Result<List<Listed<T>>> pages(
      Transaction transaction,
      Search<F, R> search,
      ListRequest asked,
      Dimension<F> dimension,
      BoardColumns columns,
      List<Optional<GroupKey>> keys,
      Criteria<F> criteria) {
    List<Criteria<F>> lists = keys.stream()
        .map(key -> criteria.and(Criteria.only(new Criterion.OneOf<>(dimension.field(), columns.values(key)))))
        .toList();
    return table.pages(transaction, search, lists, asked, cards.apply(transaction));
  }

  private static <F extends QueryField> Map<Cell, Long> cells(
      Search<F, ?> search, Dimension<F> columns, Optional<Dimension<F>> rows, Criteria<F> criteria) {
    if (rows.isPresent()) {
      return search.crossTable(columns.field(), rows.get().field(), criteria);
    }
    Map<Cell, Long> cells = new HashMap<>();
    search.groups(columns.field(), criteria)
        .forEach((value, count) -> cells.put(new Cell(value, Optional.empty()), count));
    return cells;
  }

  private static Map<Optional<Operand>, Long> sums(
      Map<Cell, Long> cells, Function<Cell, Optional<Operand>> side) {
    Map<Optional<Operand>, Long> sums = new HashMap<>();
    cells.forEach((cell, count) -> sums.merge(side.apply(cell), count, Long::sum));
    return sums;
  }

  private static Map<Optional<Operand>, Long> inside(
      Map<Cell, Long> cells, BoardColumns columns, Optional<GroupKey> key) {
    Map<Optional<Operand>, Long> inside = new HashMap<>();
    cells.forEach((cell, count) -> {
      if (cell.row().map(columns.named()::get).equals(key)) {
        inside.merge(cell.column(), count, Long::sum);
      }
    });
    return inside;
  }

  private Result<Optional<BoardField>> field(String parameter, Optional<String> name) {
    Optional<BoardField> field = name.map(fields::get);
    return name.isPresent() && field.isEmpty()
        ? refused(parameter, ValueProblem.UNKNOWN_VALUE)
        : Result.done(field);
  }

  private static <U> Result<U> refused(String parameter, ValueProblem problem) {
    return Result.refused(new Refusal.InvalidParameter(parameter, problem));
  }
}

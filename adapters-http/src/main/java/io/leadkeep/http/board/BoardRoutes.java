package io.leadkeep.http.board;

import io.leadkeep.application.board.Board;
import io.leadkeep.application.board.BoardRequest;
import io.leadkeep.application.board.Card;
import io.leadkeep.application.board.ViewBoard;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.board.LockedBecause;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.company.CompanyMapper;
import io.leadkeep.http.contact.ContactMapper;
import io.leadkeep.http.count.GroupLabels;
import io.leadkeep.http.json.Json;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.list.NamedCursors;
import io.leadkeep.http.resource.RequestBody;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The routes of the board. */
public final class BoardRoutes {
  private static final String PATH = "/board";
  private static final ListParameters CONTACTS = ListParameters.of(FieldTables.CONTACTS);
  private static final ListParameters COMPANIES = ListParameters.of(FieldTables.COMPANIES);

  private final ViewBoard view;

  /** Needs the use case that shows boards. */
  public BoardRoutes(ViewBoard view) {
    this.view = view;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, Role.VIEWER, this::get)
            .with(CONTACTS.filters()).with(COMPANIES.filters()).with(BoardQuestion.PARAMETERS),
        Route.post(PATH, Role.VIEWER, this::post));
  }

  private Answer get(Request request) {
    BoardQuestion question = BoardQuestion.of(request, BoardRoutes::parameters);
    return answer(request, question, new Opening() {
      @Override
      public <T> T done(Result<T> result) {
        return parameters(question.entity()).done(request, result);
      }
    });
  }

  private Answer post(Request request) {
    BoardQuestion question = RequestBody.read(request, BoardQuestion::of);
    return answer(request, question, new Opening() {
      @Override
      public <T> T done(Result<T> result) {
        return ListBody.done(request, result);
      }
    });
  }

  private Answer answer(Request request, BoardQuestion question, Opening opening) {
    NamedCursors cursors = question.cursors(request);
    BoardRequest asked = question.request(cursors);
    BoardJson shown = switch (question.entity()) {
      case CONTACT -> shown(opening.done(view.contacts(request.caller(), asked)), asked, cursors, request.language(),
          card -> ContactMapper.INSTANCE.json(card, request.language()));
      case COMPANY -> shown(opening.done(view.companies(request.caller(), asked)), asked, cursors, request.language(),
          card -> CompanyMapper.INSTANCE.json(card, request.language()));
    };
    return Answer.json(200, shown);
  }

  private static ListParameters parameters(Entity entity) {
    return switch (entity) {
      case CONTACT -> CONTACTS;
      case COMPANY -> COMPANIES;
    };
  }

  private static <T> BoardJson shown(
      Board<T> board, BoardRequest asked, NamedCursors cursors, Language language, Function<T, ?> record) {
    boolean divided = asked.rows().isPresent();
    return new BoardJson(
        board.columns().stream()
            .map(column -> new ColumnJson(column.key().map(GroupKey::key), GroupLabels.of(column.key(), language),
                column.count(), column.cards().stream().map(card -> shown(card, divided, record)).toList(),
                cursors.write(BoardQuestion.name(column.key()), column.next()),
                divided ? Optional.of(parts(column.rows(), language)) : Optional.empty()))
            .toList(),
        divided ? Optional.of(parts(board.rows(), language)) : Optional.empty());
  }

  private static <T> ObjectNode shown(Card<T> card, boolean divided, Function<T, ?> record) {
    ObjectNode shown = Json.tree(record.apply(card.record()));
    shown.put("locked", card.lock().isPresent());
    shown.put("lockedBecause", card.lock().map(LockedBecause::name).orElse(null));
    if (divided) {
      shown.put("row", card.row().map(GroupKey::key).orElse(null));
    }
    return shown;
  }

  private static List<PartJson> parts(List<Board.Part> parts, Language language) {
    return parts.stream().map(part ->
        new PartJson(part.key().map(GroupKey::key), GroupLabels.of(part.key(), language), part.count())).toList();
  }

  /** Takes the value of a result, or says where the question was wrong. */
  private interface Opening {
    <T> T done(Result<T> result);
  }
}

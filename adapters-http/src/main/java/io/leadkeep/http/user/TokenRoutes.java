package io.leadkeep.http.user;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.instant;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.user.IssueToken;
import io.leadkeep.application.user.RevokeToken;
import io.leadkeep.application.user.TokenCard;
import io.leadkeep.application.user.ViewTokens;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Repeats;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;

/** The routes of access tokens. */
public final class TokenRoutes {
  private static final String LIST = "/tokens";
  private static final String ONE = LIST + "/{id}";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.TOKENS).hiding("valid");

  private final ViewTokens view;
  private final IssueToken issue;
  private final RevokeToken revoke;

  /** Needs the use cases of tokens. */
  public TokenRoutes(ViewTokens view, IssueToken issue, RevokeToken revoke) {
    this.view = view;
    this.issue = issue;
    this.revoke = revoke;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.ADMIN, this::list).with(PARAMETERS.names()),
        Route.post(LIST, Role.ADMIN, this::issue).with(Repeats.REFUSED),
        Route.get(ONE, Role.ADMIN, request -> token(request).show()),
        Route.delete(ONE, Role.ADMIN, this::revoke));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        UserMapper.INSTANCE::json);
  }

  /** The secret is told this once, and nobody on the way is to keep it. */
  private Answer issue(Request request) {
    return Resource.create(request, body -> command(request, body),
        command -> issue.handle(command).map(issued -> shown(issued.card()).telling("token", issued.token())))
        .with("Cache-Control", "no-store");
  }

  private Answer revoke(Request request) {
    AccessTokenId id = tokenId(request);
    return token(request).delete(expected ->
        revoke.handle(new RevokeToken.Command(request.caller(), id, expected)));
  }

  private Resource token(Request request) {
    AccessTokenId id = tokenId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(TokenRoutes::shown));
  }

  private static AccessTokenId tokenId(Request request) {
    return request.id("id", AccessTokenId::new);
  }

  private static Representation shown(TokenCard card) {
    return Representation.of(
        LIST + "/" + card.token().id().value(), card.token().version(), UserMapper.INSTANCE.json(card));
  }

  private static IssueToken.Command command(Request request, JsonObject body) {
    return new IssueToken.Command(
        request.caller(),
        body.optional("user", id(UserId::new)),
        body.optional("name", text(ShortText::new)),
        body.optional("expiresAt", instant()),
        body.optional("scope", constant(TokenScope.class)));
  }
}

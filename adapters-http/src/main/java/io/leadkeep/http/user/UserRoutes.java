package io.leadkeep.http.user;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.user.ChangeUser;
import io.leadkeep.application.user.CreateUser;
import io.leadkeep.application.user.RemoveUser;
import io.leadkeep.application.user.UserEdit;
import io.leadkeep.application.user.ViewUsers;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;

/** The routes of users, and the one of whoever asks. */
public final class UserRoutes {
  private static final String LIST = "/users";
  private static final String ONE = LIST + "/{id}";
  private static final String ME = "/me";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.USERS).hiding("removed");

  private final ViewUsers view;
  private final CreateUser create;
  private final ChangeUser change;
  private final RemoveUser remove;

  /** Needs the use cases of users. */
  public UserRoutes(ViewUsers view, CreateUser create, ChangeUser change, RemoveUser remove) {
    this.view = view;
    this.create = create;
    this.change = change;
    this.remove = remove;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.ADMIN, this::list).with(PARAMETERS.names()),
        Route.post(LIST, Role.ADMIN, this::create),
        Route.get(ONE, Role.ADMIN, request -> user(request).show()),
        Route.patch(ONE, Role.ADMIN, this::change),
        Route.delete(ONE, Role.ADMIN, this::remove),
        Route.get(ME, Role.VIEWER, this::me));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        UserMapper.INSTANCE::json);
  }

  private Answer create(Request request) {
    return Resource.create(request, UserRoutes::edit,
        edit -> create.handle(new CreateUser.Command(request.caller(), edit)).map(UserRoutes::shown));
  }

  private Answer change(Request request) {
    return user(request).change(UserRoutes::edit, (edit, expected) ->
        change.handle(new ChangeUser.Command(request.caller(), userId(request), expected, edit))
            .map(UserRoutes::shown));
  }

  private Answer remove(Request request) {
    return user(request).delete(expected ->
        remove.handle(new RemoveUser.Command(request.caller(), userId(request), expected)));
  }

  private Answer me(Request request) {
    Actor.Person person = (Actor.Person) request.caller().actor(); // only users have tokens
    return new Resource(request, () -> view.find(request.caller(), person.id()).map(user ->
        Representation.of(ME, user.version(), UserMapper.INSTANCE.me(user, request.caller().workspace())))).show();
  }

  private Resource user(Request request) {
    UserId id = userId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(UserRoutes::shown));
  }

  private static UserId userId(Request request) {
    return request.id("id", UserId::new);
  }

  private static Representation shown(User user) {
    return Representation.of(LIST + "/" + user.id().value(), user.version(), UserMapper.INSTANCE.json(user));
  }

  private static UserEdit edit(JsonObject body) {
    return new UserEdit(
        body.edit("name", text(ShortText::new)),
        body.edit("email", text(EmailAddress::new)),
        body.unlessAbsent("role", constant(Role.class)));
  }
}

package io.leadkeep.http.settings;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.reference;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.category.ViewCategories;
import io.leadkeep.application.settings.ChangeSettings;
import io.leadkeep.application.settings.SettingsCard;
import io.leadkeep.application.settings.SettingsEdit;
import io.leadkeep.application.settings.ViewSettings;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Method;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The routes of the settings: one resource, changed in part or as a whole. */
public final class SettingsRoutes {
  private static final String PATH = "/settings";

  private final ViewSettings view;
  private final ChangeSettings change;
  private final ViewCategories categories;

  /** Needs the use cases of settings, and the categories that one of them names. */
  public SettingsRoutes(ViewSettings view, ChangeSettings change, ViewCategories categories) {
    this.view = view;
    this.change = change;
    this.categories = categories;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, Role.VIEWER, request -> settings(request).show()),
        Route.put(PATH, Role.ADMIN, this::change),
        Route.patch(PATH, Role.ADMIN, this::change));
  }

  private Answer change(Request request) {
    return settings(request).change(body -> edit(request, body), (edit, expected) ->
        change.handle(new ChangeSettings.Command(request.caller(), expected, edit))
            .map(card -> shown(request, card)));
  }

  private Resource settings(Request request) {
    return new Resource(request, () -> Optional.of(shown(request, view.get(request.caller()))));
  }

  /** A write may change the very language that it is answered in. */
  private static Representation shown(Request request, SettingsCard card) {
    Language language = request.language(card.settings().language());
    return Representation.of(PATH, card.settings().version(), SettingsMapper.INSTANCE.json(card, language))
        .in(language);
  }

  private SettingsEdit edit(Request request, JsonObject body) {
    boolean whole = request.method() == Method.PUT;
    JsonReader<ItemRef> category = reference(ItemRef::new, ref -> CategoryMapper.INSTANCE.reference(
        categories.all(request.caller()).find(ref), request.language()));
    return new SettingsEdit(
        member(body, whole, "onEntry", constant(OnEntry.class)),
        member(body, whole, "defaultCategory", category),
        member(body, whole, "language", word(SettingsRoutes::language)),
        member(body, whole, "sortLanguage", word(SortLanguage::new)),
        member(body, whole, "timeZone", word(SettingsRoutes::timeZone)),
        member(body, whole, "proposalDays", integer(days -> days)));
  }

  private static <T> Optional<T> member(JsonObject body, boolean whole, String name, JsonReader<T> reader) {
    return whole ? Optional.ofNullable(body.required(name, reader)) : body.unlessAbsent(name, reader);
  }

  private static Language language(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE));
  }

  private static ZoneId timeZone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
    }
    return ZoneId.of(id);
  }
}

package io.leadkeep.http.automation;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.list;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.reference;

import io.leadkeep.application.automation.RuleBook;
import io.leadkeep.application.automation.RuleEdit;
import io.leadkeep.application.automation.SaveLeadCategorization;
import io.leadkeep.application.automation.ViewLeadCategorization;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import io.leadkeep.http.leadstatus.LeadStatusMapper;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;

/** The routes of lead categorization: one resource, saved as a whole (A5). */
public final class LeadCategorizationRoutes {
  private static final String PATH = "/lead-categorization";

  private final ViewLeadCategorization view;
  private final SaveLeadCategorization save;

  /** Needs the use cases of lead categorization. */
  public LeadCategorizationRoutes(ViewLeadCategorization view, SaveLeadCategorization save) {
    this.view = view;
    this.save = save;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(PATH, Role.VIEWER, request -> rules(request).show()),
        Route.put(PATH, Role.ADMIN, this::save));
  }

  private Answer save(Request request) {
    RuleBook present = view.all(request.caller());
    return rules(request).change(
        body -> body.required("rules", list(object(rule -> edit(rule, present, request.language())))),
        (rules, expected) -> save.handle(new SaveLeadCategorization.Command(request.caller(), rules, expected))
            .map(saved -> shown(request, saved)));
  }

  private Resource rules(Request request) {
    return new Resource(request, () -> Optional.of(shown(request, view.all(request.caller()))));
  }

  private static Representation shown(Request request, RuleBook book) {
    return Representation.of(PATH, SaveLeadCategorization.state(book.categorization()),
        new LeadCategorizationJson(book.categorization().rules().stream()
            .map(rule -> shown(rule, book, request.language()))
            .toList()));
  }

  private static RuleJson shown(LeadCategorizationRule rule, RuleBook book, Language language) {
    return new RuleJson(
        rule.trigger(),
        LeadStatusMapper.INSTANCE.reference(rule.leadStatus().map(book.leadStatuses()::require), language),
        rule.enabled(),
        CategoryMapper.INSTANCE.reference(rule.target().map(book.categories()::require), language),
        rule.askForConfirmation(),
        rule.version());
  }

  private static RuleEdit edit(JsonObject rule, RuleBook present, Language language) {
    JsonReader<ItemRef> status = reference(ItemRef::new,
        ref -> LeadStatusMapper.INSTANCE.reference(present.leadStatuses().find(ref), language));
    JsonReader<ItemRef> category = reference(ItemRef::new,
        ref -> CategoryMapper.INSTANCE.reference(present.categories().find(ref), language));
    Trigger trigger = rule.required("trigger", constant(Trigger.class));
    Optional<ItemRef> leadStatus = rule.optional("leadStatus", status);
    Boolean enabled = rule.required("enabled", flag());
    Optional<ItemRef> target = rule.optional("targetCategory", category);
    boolean asks = rule.optional("askForConfirmation", flag()).orElse(false);
    rule.optional("version", integer(version -> version)); // read-only; the precondition says what was seen
    return rule.whole(() -> new RuleEdit(trigger, leadStatus, enabled, target, asks));
  }
}

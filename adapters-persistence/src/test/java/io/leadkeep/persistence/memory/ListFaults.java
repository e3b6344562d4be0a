package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.ItemsContract;
import io.leadkeep.application.contract.RulesContract;
import io.leadkeep.application.contract.SelectionMembersContract;
import io.leadkeep.application.contract.SettingsContract;
import io.leadkeep.application.contract.SortLanguageContract;
import io.leadkeep.application.contract.TokensContract;
import io.leadkeep.application.port.AccessTokens;
import io.leadkeep.application.port.Items;
import io.leadkeep.application.port.Rules;
import io.leadkeep.application.port.SelectionMembers;
import io.leadkeep.application.port.TextKeys;
import io.leadkeep.application.port.WorkspaceSettings;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.user.AccessToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a storage may get wrong about lists, rules, settings and tokens. */
final class ListFaults {
  static final List<Fault> ALL = List.of(
      new Fault("lists no deleted items", ItemsContract.class, on(Items.class, "all", ListFaults::withoutDeleted)),
      new Fault("keeps settings of a stale version", SettingsContract.class,
          Underneath.on(WorkspaceSettings.class, "update", ListFaults::save)),
      new Fault("knows no version of foldings", SettingsContract.class, on(TextKeys.class, "version", call -> "0")),
      new Fault("finds valid tokens only", TokensContract.class, on(AccessTokens.class, "find",
          call -> ((Optional<?>) call.proceed()).filter(token -> ((AccessToken) token).expiresAt().isEmpty()))),
      new Fault("forgets no members", SelectionMembersContract.class,
          on(SelectionMembers.class, "forget", call -> null)),
      new Fault("counts no members", SelectionMembersContract.class,
          on(SelectionMembers.class, "counts", call -> Map.of())),
      new Fault("loses the default flag", ItemsContract.class, on(Items.class, "update",
          call -> call.with(LeadStatus.class, status -> status.asDefault(false)).proceed())),
      new Fault("saves a list item on top of any version", ItemsContract.class,
          Underneath.on(Items.class, "update", ListFaults::save)),
      new Fault("folds only the letters of ASCII", ItemsContract.class,
          Underneath.on(Items.class, "insert", ListFaults::insertUnlessAsciiTwin)),
      new Fault("saves a rule on top of any version", RulesContract.class,
          Underneath.on(Rules.class, "update", ListFaults::save)),
      new Fault("never asks", RulesContract.class, on(Rules.class, "insert",
          call -> call.with(LeadCategorizationRule.class, rule -> new LeadCategorizationRule(rule.id(),
              rule.trigger(), rule.leadStatus(), rule.enabled(), rule.target(), false, rule.version())).proceed())),
      new Fault("removes all rules with one", RulesContract.class, on(Rules.class, "delete", call -> {
        Rules rules = (Rules) call.target();
        call.proceed();
        rules.all().rules().forEach(rule -> rules.delete(rule.id()));
        return null;
      })),
      new Fault("goes on sorting in the old language", SortLanguageContract.class,
          Underneath.on(WorkspaceSettings.class, "update", (call, unit) -> call.with(Settings.class,
              settings -> unit.after().settings().map(old -> new Settings(settings.onEntry(),
                  settings.defaultCategory(), settings.language(), old.sortLanguage(), settings.timeZone(),
                  settings.proposalDays(), settings.version())).orElse(settings)).proceed())));

  private ListFaults() {}

  private static Object withoutDeleted(Call call) {
    var list = ((MemoryItems<?, ?>) call.target()).all();
    return new ItemList<>(list.choosable());
  }

  private static Object insertUnlessAsciiTwin(Call call, Underneath.Unit unit) throws Throwable {
    String name = call.argument(ListItem.class).entry().name().base();
    return name.chars().allMatch(letter -> letter < 0x80) ? call.proceed() : save(call, unit);
  }

  /** Saves without any check. */
  private static Object save(Call call, Underneath.Unit unit) {
    unit.draft().change(state -> switch (call.arguments().getFirst()) {
      case Category category -> state.with(state.rows(Table.CATEGORIES).plus(category));
      case LeadStatus status -> state.with(state.rows(Table.LEAD_STATUSES).plus(status));
      case LeadCategorizationRule rule -> state.with(state.rows(Table.RULES).plus(rule));
      case Settings settings -> state.with(settings);
      default -> throw new IllegalArgumentException("neither list nor rule nor settings");
    });
    return null;
  }
}

package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.RuleEdit;
import io.leadkeep.application.automation.SaveLeadCategorization;
import io.leadkeep.application.category.CategoryEdit;
import io.leadkeep.application.category.CreateCategory;
import io.leadkeep.application.category.DeleteCategory;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.leadstatus.CreateLeadStatus;
import io.leadkeep.application.leadstatus.DeleteLeadStatus;
import io.leadkeep.application.leadstatus.LeadStatusEdit;
import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.application.settings.ChangeSettings;
import io.leadkeep.application.settings.SettingsEdit;
import io.leadkeep.application.user.CreateUser;
import io.leadkeep.application.user.UserEdit;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the administrator does: people, lists, rules and settings, at the beginning and in the course of the year. */
final class Administration {
  private static final String MAIL = "@ljusgard.example";
  private static final int RULES_REVIEWED = 262;
  private static final int STATUS_RETIRED = 195;
  private static final int CATEGORY_RETIRED = 150;

  private final Transactor transactor;
  private final VirtualClock clock;
  private boolean messagesNoted = true;

  Administration(Transactor transactor, VirtualClock clock) {
    this.transactor = transactor;
    this.clock = clock;
  }

  /** Sorts as the team does, by the clock of its office. Done first, while there is next to nothing to sort anew. */
  void settings() {
    Done.of(new ChangeSettings(transactor).handle(new ChangeSettings.Command(
        Caller.server(WorkspaceId.DEFAULT), Expected.ANY, new SettingsEdit(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new SortLanguage("sv")),
        Optional.of(Agenda.ZONE), Optional.empty()))));
  }

  /** {@return the colleagues, new in the workspace} The first one is its first administrator. */
  Team hire() {
    List<Colleague> colleagues = new ArrayList<>();
    for (List<String> row : Texts.table("team.txt")) {
      Caller by = colleagues.isEmpty() ? Caller.server(WorkspaceId.DEFAULT) : colleagues.getFirst().caller();
      colleagues.add(hire(by, row.getFirst(), Role.valueOf(row.getLast())));
    }
    return new Team(List.copyOf(colleagues));
  }

  /** Makes the lists and rules what the team wants them to be. */
  void prepare(Team team) {
    Caller by = team.administrator().caller();
    category(by, "Target account", "we would like to know them; nobody works on them yet", false);
    category(by, "Trade fair lead", "left a card at our stand", true);
    clock.work();
    Done.of(new CreateLeadStatus(transactor).handle(new CreateLeadStatus.Command(by, new LeadStatusEdit(
        item("Left message", "called, and nobody answered", Optional.of(3)),
        Optional.of(LeadStatusKind.WORKING), Optional.empty()))));
    save(by, List.of(
        rule(Trigger.SALE_SOLD, true, Keys.CUSTOMER, false),
        rule(Trigger.SALE_LOST, true, Keys.LOST_OPPORTUNITY, false),
        rule(Trigger.SALE_REGISTERED, true, Keys.OPPORTUNITY, true),
        qualified(Keys.MARKETING_QUALIFIED_LEAD)));
  }

  /** Plans what changes in the course of the year. */
  void plan(Team team, Agenda agenda) {
    Caller by = team.administrator().caller();
    Chance chance = new Chance("administration");
    agenda.daysBeforeEnd(RULES_REVIEWED, chance, () -> review(by));
    agenda.daysBeforeEnd(STATUS_RETIRED, chance, () -> {
      messagesNoted = false;
      clock.work();
      Done.of(new DeleteLeadStatus(transactor).handle(
          new DeleteLeadStatus.Command(by, new ItemRef(Keys.LEFT_MESSAGE), Expected.ANY)));
    });
    agenda.daysBeforeEnd(CATEGORY_RETIRED, chance, () -> {
      clock.work();
      Done.of(new DeleteCategory(transactor).handle(
          new DeleteCategory.Command(by, new ItemRef(Keys.TRADE_FAIR_LEAD), Expected.ANY)));
    });
  }

  /** {@return whether the status for messages that were left can still be chosen} */
  boolean messagesNoted() {
    return messagesNoted;
  }

  /** Lost sales moved companies too hastily, new sales asked too often, and qualified leads were worth more. */
  private void review(Caller by) {
    save(by, List.of(
        rule(Trigger.SALE_SOLD, true, Keys.CUSTOMER, false),
        rule(Trigger.SALE_LOST, true, Keys.LOST_OPPORTUNITY, true),
        rule(Trigger.SALE_REGISTERED, false, Keys.OPPORTUNITY, true),
        qualified(Keys.OPPORTUNITY)));
  }

  private Colleague hire(Caller by, String name, Role role) {
    clock.work();
    UserEdit edit = new UserEdit(Edit.put(new ShortText(name)),
        Edit.put(new EmailAddress(Spelled.of(name).mailbox() + MAIL)), Optional.of(role));
    return Colleague.of(Done.of(new CreateUser(transactor).handle(new CreateUser.Command(by, edit))));
  }

  private void category(Caller by, String name, String description, boolean leadStatusEnabled) {
    clock.work();
    Done.of(new CreateCategory(transactor).handle(new CreateCategory.Command(by, new CategoryEdit(
        item(name, description, Optional.of(1)), Optional.of(CategoryGroup.POTENTIAL_CUSTOMER),
        Optional.of(leadStatusEnabled)))));
  }

  private void save(Caller by, List<RuleEdit> rules) {
    clock.work();
    Done.of(new SaveLeadCategorization(transactor).handle(
        new SaveLeadCategorization.Command(by, rules, Expected.ANY)));
  }

  private static RuleEdit qualified(String target) {
    return new RuleEdit(Trigger.LEAD_STATUS_SET, Optional.of(new ItemRef(Keys.QUALIFIED)), true,
        Optional.of(new ItemRef(target)), true);
  }

  private static RuleEdit rule(Trigger trigger, boolean enabled, String target, boolean askForConfirmation) {
    return new RuleEdit(trigger, Optional.empty(), enabled, Optional.of(new ItemRef(target)), askForConfirmation);
  }

  private static ItemEdit item(String name, String description, Optional<Integer> rank) {
    return new ItemEdit(Edit.put(new ShortText(name)), Edit.put(new LongText(description)), rank, Language.EN);
  }
}

package io.leadkeep.application.workspace;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.application.record.DashboardRecord;
import io.leadkeep.application.record.LeadCategorizationRuleRecord;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.application.record.SettingsRecord;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes a workspace ready for use: creates it, gives a new one its lists and settings (C6, L1, P3), and brings the
 * stored foldings of an old one up to date (T1). Doing it again changes nothing.
 */
public final class SetUpWorkspace {
  private final Storage storage;
  private final Transactor transactor;
  private final InstantSource clock;

  /** Needs the storage, a transactor and the time. */
  public SetUpWorkspace(Storage storage, Transactor transactor, InstantSource clock) {
    this.storage = storage;
    this.transactor = transactor;
    this.clock = clock;
  }

  /** Sets a workspace up, unless it is already. */
  public void handle(WorkspaceId id, ShortText name) {
    storage.workspaces().create(new Workspace(id, name, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    Caller server = Caller.server(id);
    transactor.save(server, SetUpWorkspace::lists);
    transactor.save(server, SetUpWorkspace::settings);
    storage.write(id, unit -> {
      if (!unit.textKeys().version().equals(Foldings.VERSION)) {
        unit.textKeys().rebuild();
      }
      return Boolean.TRUE;
    });
  }

  /** A step of its own, because the settings' history names a category that has to be there by then. */
  private static Result<Boolean> lists(Transaction transaction) {
    if (transaction.categories().items().isEmpty()) {
      Predefined.categories(transaction::newId).forEach(category -> transaction.journal()
          .create(CategoryRecord.TYPE, category, transaction.attribution()));
      Predefined.leadStatuses(transaction::newId).forEach(status -> transaction.journal()
          .create(LeadStatusRecord.TYPE, status, transaction.attribution()));
    }
    return Result.done(true);
  }

  private static Result<Boolean> settings(Transaction transaction) {
    if (transaction.unit().settings().find().isEmpty()) {
      pages(transaction);
      Settings settings = Settings.initial(transaction.categories()
          .find(new ItemRef(Predefined.DEFAULT_CATEGORY)).orElseThrow().id());
      transaction.journal().create(SettingsRecord.TYPE, settings, transaction.attribution());
      for (Trigger trigger : List.of(Trigger.SALE_SOLD, Trigger.SALE_LOST, Trigger.SALE_REGISTERED)) {
        transaction.journal().create(LeadCategorizationRuleRecord.TYPE, new LeadCategorizationRule(
            new RuleId(transaction.newId()), trigger, Optional.empty(), false, Optional.empty(), false, 1),
            transaction.attribution());
      }
    }
    return Result.done(true);
  }

  private static void pages(Transaction transaction) {
    PredefinedPages pages = new PredefinedPages(transaction::newId, transaction.now());
    Selection hidden = pages.hiddenLeadStatuses();
    transaction.journal().create(SelectionRecord.TYPE, hidden, transaction.attribution());
    transaction.journal().create(DashboardRecord.TYPE, pages.leads(hidden), transaction.attribution());
  }
}

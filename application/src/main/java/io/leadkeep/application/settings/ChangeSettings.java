package io.leadkeep.application.settings;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.SettingsRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.text.InvalidValue;
import java.util.Optional;

/** Changes the settings of the workspace (P3). */
public final class ChangeSettings {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeSettings(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param expected the version that the caller has seen
   * @param edit what to change
   */
  public record Command(Caller caller, Expected expected, SettingsEdit edit) {}

  /** {@return the settings as they are from now on; refused: Stale, Invalid} */
  public Result<SettingsCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(SettingsRecord.TYPE, Optional.of(transaction.settings()), command.expected())
        .then(settings -> decide(transaction, settings, command.edit())));
  }

  private static Result<SettingsCard> decide(Transaction transaction, Settings before, SettingsEdit edit) {
    References references = new References(transaction);
    Category category = edit.defaultCategory()
        .flatMap(ref -> references.choosable("/defaultCategory", transaction.categories(), ref))
        .orElseGet(() -> transaction.categories().require(before.defaultCategory()));
    Optional<Settings> after = after(references, before, category, edit);
    if (references.broken()) {
      return references.refused();
    }
    Settings saved = transaction.journal().change(
        SettingsRecord.TYPE, before, after.orElseThrow(), transaction.attribution());
    return Result.done(new SettingsCard(saved, category));
  }

  private static Optional<Settings> after(
      References references, Settings before, Category category, SettingsEdit edit) {
    try {
      return Optional.of(new Settings(
          edit.onEntry().orElse(before.onEntry()),
          category.id(),
          edit.language().orElse(before.language()),
          edit.sortLanguage().orElse(before.sortLanguage()),
          edit.timeZone().orElse(before.timeZone()),
          edit.proposalDays().orElse(before.proposalDays()),
          before.version()));
    } catch (InvalidValue invalid) {
      references.add("/proposalDays", invalid.problem());
      return Optional.empty();
    }
  }
}

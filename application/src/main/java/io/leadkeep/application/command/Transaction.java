package io.leadkeep.application.command;

import io.leadkeep.application.port.IdSource;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.settings.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one use case decides with: what is stored, who calls, what time it is; and the journal of what to save. */
public final class Transaction {
  private final UnitOfWork unit;
  private final Caller caller;
  private final Instant now;
  private final IdSource ids;
  private final Journal journal;
  private final Map<CompanyId, Optional<Company>> companies = new HashMap<>();
  private Origin origin;
  private Optional<ItemList<Category>> categories = Optional.empty();
  private Optional<ItemList<LeadStatus>> leadStatuses = Optional.empty();
  private Optional<LeadCategorization> rules = Optional.empty();
  private Optional<Settings> settings = Optional.empty();

  Transaction(UnitOfWork unit, Caller caller, Instant now, IdSource ids) {
    this.unit = unit;
    this.caller = caller;
    this.now = now;
    this.ids = ids;
    Cause cause = caller.actor() instanceof Actor.Server ? Cause.SYSTEM : Cause.USER;
    this.origin = new Origin(now, caller.actor(), cause, ids.next());
    this.journal = new Journal(now, new HistoryValues(this));
  }

  /** {@return the storage, to read from; what is to be saved goes into the {@link #journal}} */
  public UnitOfWork unit() {
    return unit;
  }

  /** {@return who calls} */
  public Caller caller() {
    return caller;
  }

  /** {@return the time of everything that happens here, in whole milliseconds} */
  public Instant now() {
    return now;
  }

  /** {@return a new id} */
  public UUID newId() {
    return ids.next();
  }

  /** {@return the caller's own doing, with the correlation id of all that follows from it (H1)} */
  public Origin origin() {
    return origin;
  }

  /** Says because of what all happens here, if it isn't simply the caller's wish; nothing is in the journal yet. */
  public void because(Cause cause) {
    origin = origin.because(caller.actor(), cause);
  }

  /** {@return {@link #origin} for all fields} */
  public Attribution attribution() {
    return Attribution.of(origin);
  }

  /** {@return what is going to be saved} */
  public Journal journal() {
    return journal;
  }

  /**
   * {@return the record that a command wants to change, if it is there in a state that the caller has seen}
   *
   * @param type its kind
   * @param found the record, if it was found
   * @param expected what the caller has seen
   */
  public <R> Result<R> existing(RecordType<R> type, Optional<R> found, Expected expected) {
    if (found.isEmpty()) {
      return Result.refused(new Refusal.NotFound());
    }
    return expected.differs(type.version(found.get()))
        ? Result.refused(new Refusal.Stale())
        : Result.done(found.get());
  }

  /** {@return the company with this id, about to be saved or as it was when first asked for} */
  public Optional<Company> company(CompanyId id) {
    return companies.computeIfAbsent(id, unit.companies()::find);
  }

  /** {@return those of these companies that there are, like {@link #company}, by their ids} */
  public Map<CompanyId, Company> companies(Set<CompanyId> ids) {
    Set<CompanyId> unknown = new LinkedHashSet<>(ids);
    unknown.removeAll(companies.keySet());
    if (!unknown.isEmpty()) {
      unknown.forEach(id -> companies.put(id, Optional.empty()));
      unit.companies().find(unknown).forEach(company -> companies.put(company.id(), Optional.of(company)));
    }
    return ids.stream().map(companies::get).flatMap(Optional::stream)
        .collect(Collectors.toMap(Company::id, Function.identity()));
  }

  /** Takes note of a company that is going to be saved, so that what follows in the same command can name it. */
  public void expect(Company company) {
    companies.put(company.id(), Optional.of(company));
  }

  /** {@return the categories as they were when first asked for} */
  public ItemList<Category> categories() {
    if (categories.isEmpty()) {
      categories = Optional.of(unit.categories().all());
    }
    return categories.get();
  }

  /** {@return the lead statuses as they were when first asked for} */
  public ItemList<LeadStatus> leadStatuses() {
    if (leadStatuses.isEmpty()) {
      leadStatuses = Optional.of(unit.leadStatuses().all());
    }
    return leadStatuses.get();
  }

  /** {@return the rules as they were when first asked for} */
  public LeadCategorization rules() {
    if (rules.isEmpty()) {
      rules = Optional.of(unit.rules().all());
    }
    return rules.get();
  }

  /** {@return the settings as they were when first asked for} */
  public Settings settings() {
    if (settings.isEmpty()) {
      settings = unit.settings().find();
    }
    return settings.orElseThrow(() -> new IllegalStateException("the workspace is not set up"));
  }

  /** {@return the status that new tracked contacts get (L3)} */
  public LeadStatus defaultStatus() {
    return leadStatuses().items().stream().filter(LeadStatus::isDefault).findFirst().orElseThrow();
  }
}

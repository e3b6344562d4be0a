package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.UnitHints;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.Slots.Slot;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** One transaction in one workspace. All SQL of a unit goes through here, and names {@code :workspace}. */
final class Session {
  private static final String WORKSPACE = "workspace";

  private final Handle handle;
  private final Dialect dialect;
  private final WorkspaceId workspace;
  private final boolean writable;
  private final Slot slot;
  private final UnitHints hints = new UnitHints();
  private final Administration administration;
  private Optional<UUID> state = Optional.empty();
  private Optional<SortKeys> sortKeys = Optional.empty();
  private Optional<StaleVersion> stale = Optional.empty();

  private Session(
      Handle handle, Dialect dialect, WorkspaceId workspace, boolean writable, Slot slot,
      Administration administration) {
    this.handle = handle;
    this.dialect = dialect;
    this.workspace = workspace;
    this.writable = writable;
    this.slot = slot;
    this.administration = administration;
  }

  /** {@return a transaction that only reads} */
  static Session reading(Handle handle, Dialect dialect, WorkspaceId workspace, Administration administration) {
    return new Session(handle, dialect, workspace, false, Slots.ONLY, administration);
  }

  /** {@return a transaction that writes, and has a slot to itself} */
  static Session writing(
      Handle handle, Dialect dialect, WorkspaceId workspace, Slot slot, Administration administration) {
    return new Session(handle, dialect, workspace, true, slot, administration);
  }

  Dialect dialect() {
    return dialect;
  }

  /** {@return the slot of {@code counts} that this transaction has to itself} */
  Slot slot() {
    return slot;
  }

  /** {@return what is to be told of what is saved here} */
  UnitHints hints() {
    return hints;
  }

  Query query(String sql) {
    return handle.createQuery(sql).bind(WORKSPACE, workspace.value());
  }

  Update update(String sql) {
    requireWritable();
    return handle.createUpdate(sql).bind(WORKSPACE, workspace.value());
  }

  /** {@return one statement for many rows; each is begun with {@link #row}} */
  PreparedBatch batch(String sql) {
    requireWritable();
    return handle.prepareBatch(sql);
  }

  /** Begins a row of a batch; the caller binds the rest and adds it. */
  PreparedBatch row(PreparedBatch batch) {
    return batch.bind(WORKSPACE, workspace.value());
  }

  /** {@return the keys of the workspace's sort language (T1), read once} */
  SortKeys sortKeys() {
    if (sortKeys.isEmpty()) {
      sortKeys = Optional.of(SortKeys.of(storedLanguage()));
    }
    return sortKeys.get();
  }

  /** Tells that the sort language is another one from now on. */
  void sortLanguage(SortLanguage language) {
    sortKeys = Optional.of(SortKeys.of(language));
  }

  /** {@return what to throw when a version is stale; the unit is lost, even if somebody catches it} */
  StaleVersion stale(Object id) {
    StaleVersion exception = new StaleVersion(id);
    stale = Optional.of(exception);
    return exception;
  }

  /** Refuses to keep what follows a stale version. */
  void requireFresh() {
    if (stale.isPresent()) {
      throw stale.get();
    }
  }

  boolean workspaceExists() {
    return state().isPresent();
  }

  /**
   * {@return something that administrators change, read only if it isn't known from a transaction that saw the same}
   *
   * @param what what it is, the same for nothing else
   * @param query reads it; what is absent is read every time
   */
  <T> Optional<T> administered(Object what, Supplier<Optional<T>> query) {
    if (state().isEmpty()) {
      return query.get();
    }
    Map<Object, Object> answers = administration.read(workspace, state().get());
    @SuppressWarnings("unchecked") // only this puts something there, and of one type each
    Optional<T> known = Optional.ofNullable((T) answers.get(what));
    if (known.isPresent()) {
      return known;
    }
    Optional<T> read = query.get();
    read.ifPresent(value -> answers.put(what, value));
    return read;
  }

  /**
   * {@return those of some things that administrators change which are there; what isn't known is read at once}
   *
   * @param whats what they are
   * @param query reads them
   */
  <K, T> Collection<T> administered(Collection<K> whats, Function<Collection<K>, Map<K, T>> query) {
    Map<Object, Object> answers =
        state().isEmpty() ? new HashMap<>() : administration.read(workspace, state().get());
    Map<K, T> found = new LinkedHashMap<>();
    for (K what : whats) {
      @SuppressWarnings("unchecked") // as above
      T known = (T) answers.get(what);
      if (known != null) {
        found.put(what, known);
      }
    }
    List<K> unknown = whats.stream().filter(what -> !found.containsKey(what)).distinct().toList();
    if (!unknown.isEmpty()) {
      Map<K, T> read = query.apply(unknown);
      answers.putAll(read);
      found.putAll(read);
    }
    return found.values();
  }

  /** Tells that something of it has changed: what was known is so no more, neither here nor anywhere else. */
  void administrationChanged() {
    UUID next = UUID.randomUUID();
    update("UPDATE workspaces SET administration_state = :state WHERE workspace_id = :workspace")
        .bind("state", next).execute();
    state = Optional.of(next);
  }

  /** The state of what administrators change; there is none of a workspace that isn't there. */
  private Optional<UUID> state() {
    if (state.isEmpty()) {
      state = query("SELECT administration_state FROM workspaces WHERE workspace_id = :workspace")
          .map((row, context) -> new Cells(row, dialect).id()).findOne();
    }
    return state;
  }

  private SortLanguage storedLanguage() {
    return new JdbiSettings(this).find().map(Settings::sortLanguage).orElse(SortLanguage.DEFAULT);
  }

  private void requireWritable() {
    if (!writable) {
      throw new UnsupportedOperationException("nothing can be saved in a read");
    }
  }
}

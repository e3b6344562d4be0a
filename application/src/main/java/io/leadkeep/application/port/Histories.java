package io.leadkeep.application.port;

import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The history of the workspace's records (H1). Entries are added, and never changed but by {@link #forget}. */
public interface Histories {
  /** Adds entries, in any order; no two of a record share a version and a position. */
  void append(List<Change> changes);

  /**
   * {@return entries of one record, newest first: by version and then position, descending}
   *
   * @param record the record
   * @param after the position behind which to begin: version and position as numbers; empty begins with the newest
   * @param limit how many at most, from 1
   */
  Page<Change> page(RecordRef record, Optional<Position> after, int limit);

  /** {@return the same of one field alone} */
  Page<Change> page(RecordRef record, String field, Optional<Position> after, int limit);

  /**
   * {@return all entries of one field of several records, in one query, those of each record newest first}
   *
   * @param kind what kind of records
   * @param records their ids, in no particular order
   * @param field the field
   */
  List<Change> of(RecordKind kind, Set<UUID> records, String field);

  /** Empties {@code from} and {@code to} of these fields in all entries of a record (R2); the entries stay. */
  void forget(RecordRef record, Set<String> fields);
}

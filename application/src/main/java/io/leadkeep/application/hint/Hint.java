package io.leadkeep.application.hint;

import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.Optional;
import java.util.UUID;

/**
 * Something changed, so that whoever shows it had better read it again.
 *
 * @param kind what kind of record; empty if it may be any: then everything had better be read again
 * @param id which one; empty if it may be any of the kind
 * @param version the version that it has since, or had last if it is deleted; empty if it may be any of the kind
 */
public record Hint(Optional<RecordKind> kind, Optional<UUID> id, Optional<Long> version) {
  /** Anything may have changed. */
  public static final Hint EVERYTHING = new Hint(Optional.empty(), Optional.empty(), Optional.empty());

  /** {@return that one record changed} */
  public static Hint of(RecordRef record, long version) {
    return new Hint(Optional.of(record.kind()), Optional.of(record.id()), Optional.of(version));
  }

  /** {@return that many records of a kind changed, or may have} */
  public static Hint of(RecordKind kind) {
    return new Hint(Optional.of(kind), Optional.empty(), Optional.empty());
  }
}

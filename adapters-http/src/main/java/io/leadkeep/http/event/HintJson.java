package io.leadkeep.http.event;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.domain.history.RecordKind;
import java.util.Optional;
import java.util.UUID;

/**
 * Something changed.
 *
 * @param entity what kind of record; null if it may be any
 * @param id which one; null if it may be any of the kind
 * @param version the version that it has since; null with the id
 */
record HintJson(Optional<RecordKind> entity, Optional<UUID> id, Optional<Long> version) {
  static HintJson of(Hint hint) {
    return new HintJson(hint.kind(), hint.id(), hint.version());
  }
}

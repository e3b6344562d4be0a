package io.leadkeep.domain.history;

import java.util.UUID;

/**
 * Names a record.
 *
 * @param kind its kind
 * @param id its id
 */
public record RecordRef(RecordKind kind, UUID id) {
  /** The settings: there is one record of them a workspace. */
  public static final RecordRef SETTINGS = new RecordRef(RecordKind.SETTINGS, new UUID(0, 0));
}

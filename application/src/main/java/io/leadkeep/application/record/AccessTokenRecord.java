package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.user.AccessToken;
import java.time.Instant;
import java.util.Map;

/** Access tokens; history never sees their hash. */
public final class AccessTokenRecord implements RecordType<AccessToken> {
  /** The one way to save them. */
  public static final AccessTokenRecord TYPE = new AccessTokenRecord();

  private AccessTokenRecord() {}

  @Override
  public RecordRef ref(AccessToken record) {
    return new RecordRef(RecordKind.TOKEN, record.id().value());
  }

  @Override
  public long version(AccessToken record) {
    return record.version();
  }

  @Override
  public AccessToken next(AccessToken record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(AccessToken record) {
    return new Fields()
        .with("user", record.user())
        .with("name", record.name())
        .with("scope", record.scope())
        .with("secret", record.hash())
        .with("expiresAt", record.expiresAt())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, AccessToken record) {
    unit.tokens().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, AccessToken record) {
    unit.tokens().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, AccessToken record) {
    throw new UnsupportedOperationException("tokens are only ever ended");
  }
}

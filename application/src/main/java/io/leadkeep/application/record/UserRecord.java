package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.user.User;
import java.time.Instant;
import java.util.Map;

/** Users. */
public final class UserRecord implements RecordType<User> {
  /** The one way to save them. */
  public static final UserRecord TYPE = new UserRecord();

  private UserRecord() {}

  @Override
  public RecordRef ref(User record) {
    return new RecordRef(RecordKind.USER, record.id().value());
  }

  @Override
  public long version(User record) {
    return record.version();
  }

  @Override
  public User next(User record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(User record) {
    return new Fields()
        .with("name", record.name())
        .with("email", record.email())
        .with("role", record.role())
        .with("removed", record.removed())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, User record) {
    unit.users().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, User record) {
    unit.users().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, User record) {
    throw new UnsupportedOperationException("users are only ever marked as removed");
  }
}

package io.leadkeep.application.command;

import io.leadkeep.application.port.UnitOfWork;
import java.util.Map;

/**
 * A change of something that is kept beside a record, for it may be large: saved with the record, told in its history.
 */
public interface Beside {
  /** {@return what history tells of it, by name; nothing if nothing changes} */
  Map<String, Object> facts();

  /** Saves it. */
  void save(UnitOfWork unit);
}

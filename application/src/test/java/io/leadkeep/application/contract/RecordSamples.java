package io.leadkeep.application.contract;

import io.leadkeep.application.port.Records;
import io.leadkeep.application.port.UnitOfWork;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One kind of record, and what it looks like at both ends.
 *
 * @param <I> the type of the ids
 * @param <R> the type of the records
 * @param name what the kind is called
 * @param store where they are kept
 * @param id makes an id
 * @param bare a record with this id in this version, with nothing that may be absent
 * @param full a record with this id in this version, with everything that may be present, and other mandatory values
 */
public record RecordSamples<I, R>(
    String name,
    Function<UnitOfWork, Records<I, R>> store,
    Function<UUID, I> id,
    BiFunction<UUID, Long, R> bare,
    BiFunction<UUID, Long, R> full) {
  Records<I, R> in(UnitOfWork unit) {
    return store.apply(unit);
  }

  I newId() {
    return id.apply(Ids.next());
  }

  @Override
  public String toString() {
    return name;
  }
}

package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.Operand;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The records of one kind at one moment; immutable.
 *
 * @param table their kind
 * @param byId the records
 * @param byReference the ids of those that bear a reference, under it
 */
record Rows<I, R>(Table<I, R> table, PMap<I, R> byId, PMap<Operand, PSet<I>> byReference) {
  static <I, R> Rows<I, R> empty(Table<I, R> table) {
    return new Rows<>(table, HashTreePMap.empty(), HashTreePMap.empty());
  }

  Optional<R> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<R> all() {
    return byId.values();
  }

  /** {@return the records that bear one of these references, each once} */
  Stream<R> referringTo(Collection<Operand> references) {
    return references.stream().distinct().flatMap(reference -> ids(reference).stream()).map(byId::get);
  }

  /** {@return the same with this record, in place of the one with its id if there is one} */
  Rows<I, R> plus(R record) {
    I id = table.id(record);
    Rows<I, R> others = minus(id);
    return new Rows<>(table, others.byId.plus(id, record), table.reference(record)
        .map(reference -> others.byReference.plus(reference, others.ids(reference).plus(id)))
        .orElse(others.byReference));
  }

  /** {@return the same without the record with this id, if there is one} */
  Rows<I, R> minus(I id) {
    return new Rows<>(table, byId.minus(id), find(id).flatMap(table::reference)
        .map(reference -> without(reference, id))
        .orElse(byReference));
  }

  private PMap<Operand, PSet<I>> without(Operand reference, I id) {
    PSet<I> rest = ids(reference).minus(id);
    return rest.isEmpty() ? byReference.minus(reference) : byReference.plus(reference, rest);
  }

  private PSet<I> ids(Operand reference) {
    return byReference.getOrDefault(reference, HashTreePSet.empty());
  }
}

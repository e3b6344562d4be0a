package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.port.StaleVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** {@link io.leadkeep.application.port.Records}, of every kind: found, saved, refused, removed. */
public interface RecordsContract extends StorageFixture {
  /** More than a database takes as parameters of one statement. */
  int VERY_MANY = 70_000;

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void findsNothingWhereNothingIs(RecordSamples<I, R> kind, TestWorkspace workspace) {
    assertEquals(Optional.empty(), workspace.read(unit -> kind.in(unit).find(kind.newId())));
    assertEquals(List.of(), workspace.read(unit -> kind.in(unit).find(List.of(kind.newId(), kind.newId()))));
    assertEquals(List.of(), workspace.read(unit -> kind.in(unit).find(List.of())));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void givesBackARecordThatHasEverything(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R record = kind.full().apply(id, 1L);
    workspace.given(record);
    assertEquals(Optional.of(record), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void givesBackARecordThatHasOnlyWhatItMust(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R record = kind.bare().apply(id, 1L);
    workspace.given(record);
    assertEquals(Optional.of(record), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void aChangeSetsEveryField(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R changed = kind.full().apply(id, 2L);
    workspace.given(kind.bare().apply(id, 1L));
    workspace.save(unit -> kind.in(unit).update(changed));
    assertEquals(Optional.of(changed), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void aChangeClearsEveryField(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R changed = kind.bare().apply(id, 2L);
    workspace.given(kind.full().apply(id, 1L));
    workspace.save(unit -> kind.in(unit).update(changed));
    assertEquals(Optional.of(changed), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void savesTheSameContentAgainAsALaterVersion(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    workspace.given(kind.full().apply(id, 1L));
    for (long version = 2; version <= 4; version++) {
      R again = kind.full().apply(id, version);
      workspace.save(unit -> kind.in(unit).update(again));
      assertEquals(Optional.of(again), found(kind, id, workspace));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void aUnitSeesWhatItSavedItself(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R created = kind.bare().apply(id, 1L);
    R changed = kind.full().apply(id, 2L);
    workspace.save(unit -> {
      kind.in(unit).insert(created);
      assertEquals(Optional.of(created), kind.in(unit).find(kind.id().apply(id)));
      kind.in(unit).update(changed);
      assertEquals(Optional.of(changed), kind.in(unit).find(kind.id().apply(id)));
      kind.in(unit).delete(kind.id().apply(id));
      assertEquals(Optional.empty(), kind.in(unit).find(kind.id().apply(id)));
    });
    assertEquals(Optional.empty(), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void refusesToSaveOnTopOfAnotherVersion(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R stored = kind.bare().apply(id, 2L);
    workspace.given(kind.bare().apply(id, 1L));
    workspace.save(unit -> kind.in(unit).update(stored));
    for (long version : List.of(1L, 2L, 4L)) {
      R stale = kind.full().apply(id, version);
      assertThrows(StaleVersion.class, () -> workspace.save(unit -> kind.in(unit).update(stale)));
    }
    assertEquals(Optional.of(stored), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void refusesToChangeARecordThatIsNotThere(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    for (long version : List.of(1L, 2L)) {
      R missing = kind.full().apply(id, version);
      assertThrows(StaleVersion.class, () -> workspace.save(unit -> kind.in(unit).update(missing)));
    }
    assertEquals(Optional.empty(), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void keepsNothingOfAUnitThatMetAStaleVersion(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID first = Ids.next();
    UUID second = Ids.next();
    R untouched = kind.bare().apply(second, 1L);
    workspace.given(kind.bare().apply(first, 1L), untouched);
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> {
      kind.in(unit).delete(kind.id().apply(first));
      kind.in(unit).update(kind.full().apply(second, 2L));
      kind.in(unit).update(kind.full().apply(first, 2L));
    }));
    assertEquals(Optional.of(kind.bare().apply(first, 1L)), found(kind, first, workspace));
    assertEquals(Optional.of(untouched), found(kind, second, workspace));
  }

  /** Nothing of the unit is kept, whatever it makes of the refusal. */
  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void keepsNothingOfAUnitThatCatchesAStaleVersion(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R stored = kind.bare().apply(id, 1L);
    workspace.given(stored);
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> {
      kind.in(unit).update(kind.full().apply(id, 2L));
      assertThrows(StaleVersion.class, () -> kind.in(unit).update(kind.full().apply(id, 2L)));
    }));
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> {
      kind.in(unit).update(kind.full().apply(id, 2L));
      assertThrows(StaleVersion.class, () -> kind.in(unit).delete(kind.newId()));
    }));
    assertEquals(Optional.of(stored), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void refusesASecondRecordUnderTheSameId(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R first = kind.bare().apply(id, 1L);
    workspace.given(first);
    assertThrows(RuntimeException.class, () -> workspace.given(kind.full().apply(id, 1L)));
    assertEquals(Optional.of(first), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void removesOneRecordForGood(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID removed = Ids.next();
    UUID kept = Ids.next();
    workspace.given(kind.full().apply(removed, 1L), kind.full().apply(kept, 1L));
    workspace.save(unit -> kind.in(unit).delete(kind.id().apply(removed)));
    assertEquals(Optional.empty(), found(kind, removed, workspace));
    assertEquals(Optional.of(kind.full().apply(kept, 1L)), found(kind, kept, workspace));
    assertThrows(StaleVersion.class,
        () -> workspace.save(unit -> kind.in(unit).update(kind.full().apply(removed, 2L))));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void refusesToRemoveWhatIsNotThere(RecordSamples<I, R> kind, TestWorkspace workspace) {
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> kind.in(unit).delete(kind.newId())));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void findsThoseThatExistAmongVeryMany(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    List<UUID> ids = Stream.generate(Ids::next).limit(3).toList();
    List<R> records = ids.stream().map(id -> kind.full().apply(id, 1L)).toList();
    workspace.given(records);
    List<I> asked = new ArrayList<>(Stream.generate(kind::newId).limit(VERY_MANY).toList());
    asked.add(0, kind.id().apply(ids.get(2)));
    asked.add(VERY_MANY / 2, kind.id().apply(ids.get(0)));
    asked.add(kind.id().apply(ids.get(2)));
    List<R> found = workspace.read(unit -> kind.in(unit).find(asked));
    assertEquals(2, found.size(), "each once");
    assertEquals(new HashSet<>(List.of(records.get(0), records.get(2))), new HashSet<>(found));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void savesNothingInARead(RecordSamples<I, R> kind, TestWorkspace workspace) {
    workspace.given(Neighbours.ALL);
    UUID id = Ids.next();
    R stored = kind.bare().apply(id, 1L);
    workspace.given(stored);
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      kind.in(unit).insert(kind.bare().apply(Ids.next(), 1L));
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      kind.in(unit).update(kind.full().apply(id, 2L));
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      kind.in(unit).delete(kind.id().apply(id));
      return null;
    }));
    assertEquals(Optional.of(stored), found(kind, id, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfRecord.class)
  default <I, R> void keepsTheSameIdApartInTwoWorkspaces(RecordSamples<I, R> kind, TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    workspace.given(Neighbours.ALL);
    another.given(Neighbours.ALL);
    UUID id = Ids.next();
    R here = kind.bare().apply(id, 1L);
    workspace.given(here);
    assertEquals(Optional.empty(), found(kind, id, another));
    assertThrows(StaleVersion.class, () -> another.save(unit -> kind.in(unit).update(kind.full().apply(id, 2L))));
    assertThrows(StaleVersion.class, () -> another.save(unit -> kind.in(unit).delete(kind.id().apply(id))));
    another.given(kind.full().apply(id, 1L));
    another.save(unit -> kind.in(unit).update(kind.full().apply(id, 2L)));
    assertEquals(Optional.of(here), found(kind, id, workspace));
    workspace.save(unit -> kind.in(unit).delete(kind.id().apply(id)));
    assertEquals(List.of(kind.full().apply(id, 2L)),
        another.read(unit -> kind.in(unit).find(List.of(kind.id().apply(id)))));
  }

  private static <I, R> Optional<R> found(RecordSamples<I, R> kind, UUID id, TestWorkspace workspace) {
    return workspace.read(unit -> kind.in(unit).find(kind.id().apply(id)));
  }
}

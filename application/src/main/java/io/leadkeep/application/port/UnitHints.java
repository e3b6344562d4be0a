package io.leadkeep.application.port;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the hints of one unit of work from what it adds to the history; not many, whatever the unit does. */
public final class UnitHints {
  /** Where more records of a kind change in one unit, one hint of the kind stands for them. */
  public static final int MOST_OF_A_KIND = 50;

  private final Map<RecordKind, Map<RecordRef, Long>> records = new EnumMap<>(RecordKind.class);
  private final Set<RecordKind> whole = EnumSet.noneOf(RecordKind.class);

  /** Takes note of changes. */
  public void add(Collection<Change> changes) {
    changes.forEach(change -> records.computeIfAbsent(change.record().kind(), kind -> new LinkedHashMap<>())
        .merge(change.record(), change.version(), Math::max));
  }

  /** Takes note that many records of a kind changed. */
  public void add(RecordKind kind) {
    whole.add(kind);
  }

  /** {@return the hints} */
  public List<Hint> all() {
    List<Hint> hints = new ArrayList<>();
    whole.forEach(kind -> hints.add(Hint.of(kind)));
    records.forEach((kind, versions) -> {
      if (!whole.contains(kind)) {
        if (versions.size() > MOST_OF_A_KIND) {
          hints.add(Hint.of(kind));
        } else {
          versions.forEach((record, version) -> hints.add(Hint.of(record, version)));
        }
      }
    });
    return hints;
  }
}

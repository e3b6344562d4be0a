package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.dashboard.DashboardEdit.TileEdit;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Optional;

/** A tile in the making: a kind and a subject, and whatever else is said of it. */
record TileDraft(
    TileKind kind,
    Subject subject,
    Optional<String> title,
    Optional<Filter> criteria,
    Optional<String> groupBy,
    Optional<FunnelMode> mode,
    Optional<Period> period,
    Optional<SortTerm> sort) {
  /** What fits a page without scrolling. */
  private static final int LISTED = 15;

  static TileDraft of(TileKind kind, Subject subject) {
    return new TileDraft(kind, subject, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  TileDraft called(String name) {
    return new TileDraft(kind, subject, Optional.of(name), criteria, groupBy, mode, period, sort);
  }

  TileDraft among(Filter filter) {
    return new TileDraft(kind, subject, title, Optional.of(filter), groupBy, mode, period, sort);
  }

  TileDraft by(String field) {
    return new TileDraft(kind, subject, title, criteria, Optional.of(field), mode, period, sort);
  }

  TileDraft counting(FunnelMode how, Period when) {
    return new TileDraft(kind, subject, title, criteria, groupBy, Optional.of(how), Optional.of(when), sort);
  }

  TileDraft sorted(String field, boolean descending) {
    return new TileDraft(kind, subject, title, criteria, groupBy, mode, period,
        Optional.of(new SortTerm(field, descending)));
  }

  /** {@return the tile as the use case takes it} */
  TileEdit edit() {
    return new TileEdit(Optional.empty(), kind, title.map(ShortText::new), Optional.empty(), Optional.of(subject),
        criteria, Optional.empty(), groupBy, Optional.empty(), mode, period, Optional.empty(), sort.map(List::of),
        sort.map(order -> LISTED));
  }
}

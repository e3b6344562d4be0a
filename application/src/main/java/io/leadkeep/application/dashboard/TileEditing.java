package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.dashboard.DashboardEdit.TileEdit;
import io.leadkeep.application.filter.SavedFilter;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.workspace.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes tiles of what a command says of them, and gathers what is wrong with it.
 *
 * @param transaction what to look in
 * @param references what is wrong
 * @param reader the language in which the writer sees titles
 */
record TileEditing(Transaction transaction, References references, Language reader) {
  /** How many terms each set of a tile's criteria may have: some are left for what a tile adds to them. */
  static final int MOST_TERMS = 15;

  List<Tile> tiles(List<Tile> before, List<TileEdit> edits) {
    if (edits.size() > Dashboard.MOST_TILES) {
      references.add("/tiles", ValueProblem.TOO_MANY);
      return before;
    }
    List<Tile> tiles = new ArrayList<>();
    Set<UUID> taken = new HashSet<>();
    for (int place = 0; place < edits.size(); place++) {
      TileEdit edit = edits.get(place);
      String pointer = "/tiles/" + place;
      Optional<Tile> known = before.stream().filter(tile -> edit.id().equals(Optional.of(tile.id()))).findFirst();
      if (edit.id().isPresent() && (known.isEmpty() || !taken.add(edit.id().get()))) {
        references.add(pointer + "/id", known.isEmpty() ? ValueProblem.UNKNOWN_REFERENCE : ValueProblem.DUPLICATE);
      }
      tiles.add(tile(known, edit, pointer));
    }
    return tiles;
  }

  private Tile tile(Optional<Tile> known, TileEdit edit, String pointer) {
    Subject subject = edit.subject().orElse(edit.kind().usualSubject());
    TileRecords<?> records = TileRecords.of(transaction, subject);
    Filter filter = edit.criteria().orElseGet(Filter::all);
    if (!edit.kind().isAbout(subject)) {
      references.add(pointer + "/entity", ValueProblem.NOT_APPLICABLE);
    }
    if (edit.definition().isPresent() && !edit.definition().equals(known.map(new TileTexts(reader)::definition))) {
      references.add(pointer + "/definition", ValueProblem.READ_ONLY);
    }
    if (subject != Subject.CONTACT && edit.includeHidden().equals(Optional.of(false))) {
      references.add(pointer + "/includeHidden", ValueProblem.NOT_APPLICABLE);
    }
    boolean grouped = edit.kind() == TileKind.BAR || edit.kind() == TileKind.DONUT;
    field(records, edit.groupBy(), grouped || edit.kind() == TileKind.CROSS_TABLE, pointer + "/groupBy");
    field(records, edit.columns(), edit.kind() == TileKind.CROSS_TABLE, pointer + "/columns");
    if (edit.columns().isPresent() && edit.columns().equals(edit.groupBy())) {
      references.add(pointer + "/columns", ValueProblem.DUPLICATE);
    }
    boolean funnel = edit.kind() == TileKind.FUNNEL;
    fits(edit.mode(), funnel, false, pointer + "/mode");
    boolean inPeriod = funnel && edit.mode().orElse(FunnelMode.NOW) != FunnelMode.NOW;
    fits(edit.period(), inPeriod, inPeriod, pointer + "/period");
    fits(edit.interval(), edit.kind() == TileKind.NEW_LEADS, false, pointer + "/interval");
    boolean list = edit.kind() == TileKind.LIST;
    fits(edit.sort(), list, false, pointer + "/sort");
    fits(edit.limit(), list, false, pointer + "/limit");
    List<SortTerm> sort = edit.sort().orElse(List.of());
    if (list && records.table().order(sort) instanceof Result.Refused<?>(Refusal.InvalidParameter wrong)) {
      references.add(pointer + "/sort", wrong.problem());
    }
    int limit = edit.limit().orElse(Tile.USUAL_LIMIT);
    if (limit < 1 || limit > Tile.HIGHEST_LIMIT) {
      references.add(pointer + "/limit", ValueProblem.OUT_OF_RANGE);
    }
    if (filter.anyOf().stream().anyMatch(set -> set.size() > MOST_TERMS)) {
      references.add(pointer + "/criteria", ValueProblem.TOO_MANY);
    } else if (known.filter(tile -> tile.subject() == subject).map(Tile::filter).filter(filter::equals).isEmpty()) {
      references.addAll(SavedFilter.violations(transaction, records.table(), filter, true, pointer + "/criteria"));
    }
    return new Tile(known.map(Tile::id).orElseGet(transaction::newId), edit.kind(), title(known, edit), subject, filter,
        edit.includeHidden().orElse(true), edit.groupBy(), edit.columns(),
        funnel ? Optional.of(edit.mode().orElse(FunnelMode.NOW)) : edit.mode(), edit.period(),
        edit.kind() == TileKind.NEW_LEADS ? Optional.of(edit.interval().orElse(Interval.WEEK)) : edit.interval(),
        sort, list ? Optional.of(limit) : Optional.empty());
  }

  private Optional<Label> title(Optional<Tile> known, TileEdit edit) {
    Optional<String> shown = known.map(new TileTexts(reader)::title);
    return edit.title().isPresent() && edit.title().map(ShortText::value).equals(shown)
        ? known.flatMap(Tile::title)
        : edit.title().map(Label::written);
  }

  private void field(TileRecords<?> records, Optional<String> name, boolean wanted, String pointer) {
    fits(name, wanted, wanted, pointer);
    if (wanted && name.isPresent() && records.grouping().dimension(name.get()).isEmpty()) {
      references.add(pointer, ValueProblem.UNKNOWN_VALUE);
    }
  }

  private void fits(Optional<?> value, boolean possible, boolean required, String pointer) {
    if (value.isPresent() && !possible) {
      references.add(pointer, ValueProblem.NOT_APPLICABLE);
    }
    if (value.isEmpty() && required) {
      references.add(pointer, ValueProblem.REQUIRED);
    }
  }
}

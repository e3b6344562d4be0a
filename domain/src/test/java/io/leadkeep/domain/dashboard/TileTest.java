package io.leadkeep.domain.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tiles (W4). */
class TileTest {
  private static final Term OPEN = new Term("leadStatus", Operator.IN, List.of("open"));
  private static final Term OWNED = new Term("owner", Operator.EXISTS, List.of());
  private static final Term VISIBLE = new Term("leadStatusVisible", Operator.IS, List.of("true"));
  private static final Filter EITHER = new Filter(List.of(List.of(OPEN), List.of(OWNED)));

  /** S4: hidden values count. */
  @Test
  void looksAtHiddenStatusesToo() {
    assertEquals(EITHER, tile(Subject.CONTACT, true).looksAt());
  }

  @Test
  void leavesHiddenOnesOutOfEverySet() {
    assertEquals(new Filter(List.of(List.of(OPEN, VISIBLE), List.of(OWNED, VISIBLE))),
        tile(Subject.CONTACT, false).looksAt());
  }

  /** Companies and sales have no lead status. */
  @Test
  void leavesOutNoCompaniesAndNoSales() {
    assertEquals(EITHER, tile(Subject.COMPANY, false).looksAt());
    assertEquals(EITHER, tile(Subject.SALE, false).looksAt());
    assertTrue(tile(Subject.COMPANY, false).includeHidden());
  }

  @Test
  void aFunnelCountsWhatIsNowUnlessItSaysOtherwise() {
    assertEquals(FunnelMode.NOW, tile(Subject.CONTACT, true).funnelMode());
  }

  private static Tile tile(Subject subject, boolean includeHidden) {
    return new Tile(Ids.next(), TileKind.NUMBER, Optional.empty(), subject, EITHER, includeHidden, Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }
}

package io.leadkeep.domain.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters: AND inside a set, OR between sets (W2). */
class FilterTest {
  private static final Term OPEN = new Term("leadStatus", Operator.IN, List.of("open", "contacting"));
  private static final Term OWNED = new Term("owner", Operator.EXISTS, List.of());
  private static final Term MINE = new Term("q", Operator.MATCHES, List.of("me"));

  @Test
  void isNarrowedInEverySet() {
    assertEquals(new Filter(List.of(List.of(OPEN, MINE), List.of(OWNED, MINE))),
        new Filter(List.of(List.of(OPEN), List.of(OWNED))).and(MINE));
  }

  @Test
  void ofAllRecordsIsNarrowedToOneTerm() {
    assertEquals(Filter.allOf(List.of(OPEN)), Filter.all().and(OPEN));
  }

  @Test
  void ofNoSetsStaysThat() {
    assertEquals(new Filter(List.of()), new Filter(List.of()).and(OPEN));
  }

  @Test
  void isToldInShort() {
    assertEquals("leadStatus IN open, contacting AND owner EXISTS OR q MATCHES me",
        new Filter(List.of(List.of(OPEN, OWNED), List.of(MINE))).toString());
  }

  @Test
  void isNotChangedByWhoeverMadeIt() {
    List<String> values = new ArrayList<>(List.of("open"));
    List<Term> set = new ArrayList<>(List.of(new Term("leadStatus", Operator.IN, values)));
    List<List<Term>> sets = new ArrayList<>(List.of(set));
    Filter filter = new Filter(sets);
    values.add("qualified");
    set.add(OWNED);
    sets.clear();
    assertEquals(Filter.allOf(List.of(new Term("leadStatus", Operator.IN, List.of("open")))), filter);
  }
}

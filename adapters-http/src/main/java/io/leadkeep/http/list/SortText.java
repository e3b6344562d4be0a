package io.leadkeep.http.list;

import io.leadkeep.application.filter.ListRequest.SortTerm;
import java.util.List;

/** Orders as clients write them: {@code name,-updatedAt}. */
public final class SortText {
  private SortText() {}

  /** {@return the order that these parts between commas stand for} */
  public static List<SortTerm> read(List<String> parts) {
    return parts.stream()
        .map(part -> part.startsWith("-") ? new SortTerm(part.substring(1), true) : new SortTerm(part, false))
        .toList();
  }
}

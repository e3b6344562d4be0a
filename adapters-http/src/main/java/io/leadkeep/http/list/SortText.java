package io.leadkeep.http.list;

import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.http.json.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Orders as clients write them: {@code name,-updatedAt}. */
public final class SortText {
  /** Reads an order from a body. */
  public static final JsonReader<List<SortTerm>> READER = word(text -> read(List.of(text.split(",", -1))));

  private SortText() {}

  /** {@return the order that these parts between commas stand for} */
  public static List<SortTerm> read(List<String> parts) {
    return parts.stream()
        .map(part -> part.startsWith("-") ? new SortTerm(part.substring(1), true) : new SortTerm(part, false))
        .toList();
  }

  /** {@return an order as it is read; empty if it is nobody's own} */
  public static Optional<String> of(List<SortTerm> order) {
    return order.isEmpty() ? Optional.empty() : Optional.of(order.stream()
        .map(term -> (term.descending() ? "-" : "") + term.field())
        .collect(Collectors.joining(",")));
  }
}

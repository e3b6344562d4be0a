package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import java.util.List;
import java.util.Optional;

/**
 * Something that brings leads.
 *
 * @param source how it marks them
 * @param from when it begins, in days before the end of the story
 * @param until when it ends, in days before the end of the story
 * @param companies how many companies it brings
 * @param suitable how many of a hundred companies suit us well
 * @param people how many people it brings who belong to no company
 */
record Campaign(LeadSource source, int from, int until, int companies, int suitable, int people) {
  private static final String SPRING_FAIR = "cold-chain-days-spring";

  /** {@return all campaigns} */
  static List<Campaign> all() {
    return Texts.table("campaigns.txt").stream().map(Campaign::of).toList();
  }

  /** {@return whether its leads have a category of their own for a while} */
  boolean isSpringFair() {
    return source.campaign().filter(name -> name.value().equals(SPRING_FAIR)).isPresent();
  }

  /** {@return what people call it} */
  String name() {
    return source.campaign().or(source::source).map(ShortText::value).orElseThrow();
  }

  private static Campaign of(List<String> row) {
    List<Optional<ShortText>> words = row.stream()
        .map(cell -> cell.isEmpty() ? Optional.<ShortText>empty() : Optional.of(new ShortText(cell)))
        .toList();
    LeadSource source = new LeadSource(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    List<Integer> numbers = row.subList(5, row.size()).stream().map(Integer::valueOf).toList();
    return new Campaign(source, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3),
        numbers.get(4));
  }
}

package io.leadkeep.domain.listitem;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.examples.Seeded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of a list: making room for an item, and reordering the whole (C5). */
class ItemOrderTest {
  private static final Category FIRST = at(1);
  private static final Category SECOND = at(2);
  private static final Category THIRD = at(3);
  private static final Category FIFTH = at(5);

  @Test
  void movesNothingForAPlaceThatIsFree() {
    assertEquals(Map.of(), room(4, Optional.empty(), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void pushesTheItemThatIsInTheWayUpByOne() {
    assertEquals(Map.of(FIFTH.id().value(), 6), room(5, Optional.empty(), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void pushesThoseBehindItUpToTheNextGap() {
    assertEquals(Map.of(SECOND.id().value(), 3, THIRD.id().value(), 4),
        room(2, Optional.empty(), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void pushesTheLastOneFirstSoThatNoTwoMeet() {
    assertEquals(List.of(4, 3, 2), new ItemList<>(List.of(FIRST, SECOND, THIRD)).makingRoom(1, Optional.empty())
        .stream().map(item -> item.entry().rank()).toList());
  }

  @Test
  void fillsTheGapThatTheItemItselfLeaves() {
    assertEquals(Map.of(FIRST.id().value(), 2, SECOND.id().value(), 3),
        room(1, Optional.of(THIRD), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void doesNotPushTheItemItself() {
    assertEquals(Map.of(), room(3, Optional.of(THIRD), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void reordersToOneTwoThree() {
    assertEquals(Map.of(FIFTH.id().value(), 1, FIRST.id().value(), 2, SECOND.id().value(), 3, THIRD.id().value(), 4),
        reordered(List.of(FIFTH, FIRST, SECOND, THIRD), FIRST, SECOND, THIRD, FIFTH));
  }

  @Test
  void movesNothingThatIsInItsPlaceAlready() {
    assertEquals(Map.of(THIRD.id().value(), 2, SECOND.id().value(), 3),
        reordered(List.of(FIRST, THIRD, SECOND), FIRST, SECOND, THIRD));
  }

  @Test
  void closesGaps() {
    assertEquals(Map.of(FIFTH.id().value(), 2), reordered(List.of(FIRST, FIFTH), FIRST, FIFTH));
  }

  @Test
  void putsDeletedItemsThatTheOrderLeavesOutBehindTheOthersAsTheyStood() {
    Category gone = aCategory().ranked(1).deleted().build();
    Category goneToo = aCategory().ranked(2).deleted().build();
    Category there = aCategory().ranked(3).build();
    assertEquals(Map.of(there.id().value(), 1, gone.id().value(), 2, goneToo.id().value(), 3),
        reordered(List.of(there), goneToo, gone, there));
  }

  @Test
  void putsDeletedItemsWhereTheOrderNamesThem() {
    Category gone = aCategory().ranked(2).deleted().build();
    assertEquals(Map.of(gone.id().value(), 1, FIRST.id().value(), 2), reordered(List.of(gone, FIRST), FIRST, gone));
  }

  /** No two items of a list share a rank, whatever is done to it; a property with a seed. */
  @Test
  void neverGivesTwoItemsOneRank() {
    Seeded.run(chance -> {
      List<Category> items = new ArrayList<>();
      for (int step = 0; step < 200; step++) {
        step(chance, items);
        long ranks = items.stream().map(item -> item.entry().rank()).distinct().count();
        assertEquals(items.size(), ranks, () -> "ranks of " + items);
      }
    });
  }

  private static void step(Seeded chance, List<Category> items) {
    ItemList<Category> list = new ItemList<>(items);
    int rank = 1 + chance.below(12);
    if (items.size() < 8 && chance.coin()) {
      replace(items, list.makingRoom(rank, Optional.empty()));
      items.add(at(rank));
    } else if (!items.isEmpty() && chance.coin()) {
      Category moving = chance.of(items);
      replace(items, list.makingRoom(rank, Optional.of(moving.id())));
      replace(items, List.of(moving.with(moving.entry().ranked(rank))));
    } else {
      List<Category> order = new ArrayList<>(items);
      Collections.shuffle(order, new Random(rank));
      replace(items, list.reordered(ids(order.subList(0, chance.below(order.size() + 1)))));
    }
  }

  private static void replace(List<Category> items, List<Category> changed) {
    assertEquals(changed.size(), new HashSet<>(ids(changed)).size());
    changed.forEach(after -> items.replaceAll(item -> item.id().equals(after.id()) ? after : item));
  }

  private static Map<UUID, Integer> room(int rank, Optional<Category> self, Category... items) {
    return ranks(new ItemList<>(List.of(items)).makingRoom(rank, self.map(Category::id)));
  }

  private static Map<UUID, Integer> reordered(List<Category> order, Category... items) {
    return ranks(new ItemList<>(List.of(items)).reordered(ids(order)));
  }

  private static Map<UUID, Integer> ranks(List<Category> moved) {
    return moved.stream().collect(Collectors.toMap(item -> item.id().value(), item -> item.entry().rank()));
  }

  private static List<UUID> ids(List<Category> items) {
    return items.stream().map(item -> item.id().value()).toList();
  }

  private static Category at(int rank) {
    return aCategory().ranked(rank).build();
  }
}

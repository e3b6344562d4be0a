package io.leadkeep.domain.listitem;

import static io.leadkeep.domain.examples.CategoryBuilder.aCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.examples.Ids;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists: rank order, soft deletion, unique names (C1, C3, C5). */
class ItemListTest {
  private static final Category LEAD = aCategory().named("Lead").key("lead").ranked(1).build();
  private static final Category CUSTOMER = aCategory().named("Customer").key("customer").ranked(2).build();
  private static final Category PARTNER = aCategory().named("Partner").key("partner").ranked(4).deleted().build();
  private static final ItemList<Category> LIST = new ItemList<>(List.of(PARTNER, CUSTOMER, LEAD));

  @Test
  void isInTheOrderOfRanks() {
    assertEquals(List.of(LEAD, CUSTOMER, PARTNER), LIST.items());
  }

  @Test
  void findsAnItemByItsId() {
    assertEquals(Optional.of(CUSTOMER), LIST.find(new ItemRef(CUSTOMER.id().value().toString())));
    assertEquals(Optional.of(CUSTOMER), LIST.find(CUSTOMER.id()));
  }

  @Test
  void findsAnItemByItsKey() {
    assertEquals(Optional.of(CUSTOMER), LIST.find(new ItemRef("customer")));
  }

  @Test
  void findsNoItemByItsName() {
    assertEquals(Optional.empty(), LIST.find(new ItemRef("Customer")));
  }

  /** C3: records that use a deleted item keep it. */
  @Test
  void findsDeletedItemsToo() {
    assertEquals(Optional.of(PARTNER), LIST.find(new ItemRef("partner")));
    assertEquals(PARTNER, LIST.require(PARTNER.id()));
  }

  @Test
  void findsNothingThatWasNeverInTheList() {
    assertEquals(Optional.empty(), LIST.find(new ItemRef("other")));
    assertEquals(Optional.empty(), LIST.find(new CategoryId(Ids.next())));
  }

  @Test
  void requiresOnlyItemsThatWereEverInTheList() {
    assertThrows(IllegalStateException.class, () -> LIST.require(new CategoryId(Ids.next())));
  }

  /** C3: a deleted item leaves the pick lists. */
  @Test
  void letsOnlyItemsBeChosenThatAreNotDeleted() {
    assertEquals(List.of(LEAD, CUSTOMER), LIST.choosable());
  }

  @Test
  void picksItemsByRankDeletedOnesIncluded() {
    assertEquals(List.of(CUSTOMER, PARTNER), LIST.where(item -> !item.equals(LEAD)));
  }

  @Test
  void knowsTheKeysOfDeletedItemsToo() {
    assertEquals(Stream.of("lead", "customer", "partner").map(ItemKey::new).toList(), List.copyOf(LIST.keys()));
  }

  @Test
  void putsANewItemBehindAllOthers() {
    assertEquals(5, LIST.lastRank());
  }

  @Test
  void putsTheFirstItemFirst() {
    assertEquals(1, new ItemList<Category>(List.of()).lastRank());
  }

  /** C1. */
  @Test
  void knowsTheTwinOfAName() {
    assertEquals(Optional.of(CUSTOMER), twin("CUSTOMER", Optional.empty()));
  }

  /** C1: "restore it instead". */
  @Test
  void knowsTheTwinThatIsDeleted() {
    assertEquals(Optional.of(PARTNER), twin("partner", Optional.empty()));
  }

  @Test
  void takesNoItemForItsOwnTwin() {
    assertEquals(Optional.empty(), twin("customer", Optional.of(CUSTOMER.id())));
    assertEquals(Optional.of(CUSTOMER), twin("customer", Optional.of(LEAD.id())));
  }

  @Test
  void knowsNoTwinOfANewName() {
    assertEquals(Optional.empty(), twin("Supplier", Optional.empty()));
  }

  private static Optional<Category> twin(String name, Optional<CategoryId> self) {
    return LIST.twin(name, self, text -> text.toLowerCase(Locale.ROOT));
  }
}

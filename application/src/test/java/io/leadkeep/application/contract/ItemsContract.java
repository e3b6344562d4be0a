package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link io.leadkeep.application.port.Items}: categories and lead statuses. */
public interface ItemsContract extends StorageFixture {
  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void aListStartsEmpty(ItemSamples<I> list, Storage storage) {
    assertEquals(List.of(), storage.read(new WorkspaceId("nowhere"), unit -> list.in(unit).all().items()));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void givesBackEveryFieldByRank(ItemSamples<I> list, TestWorkspace workspace) {
    workspace.given(list.samples().reversed());
    assertEquals(Stream.concat(list.predefined().stream(), list.samples().stream()).toList(), all(list, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void aChangeMakesOneItemLikeAnother(ItemSamples<I> list, TestWorkspace workspace) {
    I item = list.item().apply("Changing", 99);
    workspace.given(item);
    I before = item;
    for (I sample : list.samples()) {
      I after = list.like().apply(before, sample);
      workspace.save(unit -> list.in(unit).update(after));
      assertTrue(all(list, workspace).contains(after), () -> after + " among " + all(list, workspace));
      before = after;
    }
  }

  /** C5: a new order is saved item by item, and passes states in which two items share a rank. */
  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void putsAListInANewOrder(ItemSamples<I> list, TestWorkspace workspace) {
    List<I> target = list.predefined().reversed();
    workspace.save(unit -> {
      for (int place = 0; place < target.size(); place++) {
        list.in(unit).update(ItemSamples.ranked(target.get(place), place + 1));
      }
      assertEquals(ids(target), ids(list.in(unit).all().items()));
    });
    assertEquals(ids(target), ids(all(list, workspace)));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void refusesToSaveOnTopOfAnotherVersion(
      ItemSamples<I> list, TestWorkspace workspace) {
    I item = list.item().apply("Old", 99);
    workspace.given(item);
    I stored = ItemSamples.renamed(item, "New");
    workspace.save(unit -> list.in(unit).update(stored));
    for (long version : List.of(1L, 2L, 4L)) {
      I stale = ItemSamples.renamed(item, "Stale").at(version);
      assertThrows(StaleVersion.class, () -> workspace.save(unit -> list.in(unit).update(stale)));
    }
    assertEquals(stored, all(list, workspace).getLast());
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void refusesToChangeAnItemThatIsNotThere(
      ItemSamples<I> list, TestWorkspace workspace) {
    I missing = ItemSamples.renamed(list.item().apply("Missing", 99), "Gone");
    assertThrows(StaleVersion.class, () -> workspace.save(unit -> list.in(unit).update(missing)));
    assertEquals(list.predefined(), all(list, workspace));
  }

  /** C1: the names of "Åkeri" with a composed and a decomposed Å are the same, in capitals too. */
  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void neverKeepsTwoItemsOfTheSameFoldedName(
      ItemSamples<I> list, TestWorkspace workspace) {
    workspace.given(list.item().apply("Åkeri", 98), list.item().apply("Straße", 99));
    List<I> before = all(list, workspace);
    for (String twin : List.of("Åkeri", "ÅKERI", "A\u030Akeri", "STRASSE")) {
      assertThrows(RuntimeException.class, () -> workspace.given(list.item().apply(twin, 100)), twin);
      assertEquals(before, all(list, workspace));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void keepsNamesThatDifferByAnAccent(ItemSamples<I> list, TestWorkspace workspace) {
    List<I> items = List.of(list.item().apply("Åkeri", 98), list.item().apply("Akeri", 99),
        list.item().apply("Åke ri", 100));
    workspace.given(items);
    assertEquals(items, all(list, workspace).subList(list.predefined().size(), list.predefined().size() + 3));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void noItemTakesTheNameOfAnother(ItemSamples<I> list, TestWorkspace workspace) {
    I item = list.item().apply("Åkeri", 99);
    workspace.given(item);
    List<I> before = all(list, workspace);
    for (I other : list.predefined()) {
      String taken = other.entry().name().base().toUpperCase(Locale.ROOT);
      assertThrows(RuntimeException.class,
          () -> workspace.save(unit -> list.in(unit).update(ItemSamples.renamed(item, taken))), taken);
    }
    assertEquals(before, all(list, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void anItemMayChangeTheCaseOfItsOwnName(
      ItemSamples<I> list, TestWorkspace workspace) {
    I item = list.item().apply("Åkeri", 99);
    workspace.given(item);
    workspace.save(unit -> list.in(unit).update(ItemSamples.renamed(item, "ÅKERI")));
    assertEquals(ItemSamples.renamed(item, "ÅKERI"), all(list, workspace).getLast());
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void aNameThatWasGivenUpCanBeTaken(ItemSamples<I> list, TestWorkspace workspace) {
    I first = list.item().apply("Åkeri", 98);
    I second = list.item().apply("Lager", 99);
    workspace.given(first, second);
    workspace.save(unit -> {
      list.in(unit).update(ItemSamples.renamed(first, "Terminal"));
      list.in(unit).update(ItemSamples.renamed(second, "Åkeri"));
      list.in(unit).insert(list.item().apply("Lager", 100));
    });
    assertEquals(List.of("Terminal", "Åkeri", "Lager"),
        all(list, workspace).stream().skip(list.predefined().size()).map(item -> item.entry().name().base()).toList());
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void savesNothingInARead(ItemSamples<I> list, TestWorkspace workspace) {
    I item = list.predefined().getFirst();
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      list.in(unit).insert(list.item().apply("New", 99));
      return null;
    }));
    assertThrows(UnsupportedOperationException.class, () -> workspace.read(unit -> {
      list.in(unit).update(ItemSamples.renamed(item, "Other"));
      return null;
    }));
    assertEquals(list.predefined(), all(list, workspace));
  }

  @ParameterizedTest
  @ArgumentsSource(EveryKindOfItem.class)
  default <I extends ListItem<I>> void keepsTheSameItemsApartInTwoWorkspaces(
      ItemSamples<I> list, TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    I renamed = ItemSamples.renamed(list.predefined().getFirst(), "Only here");
    workspace.save(unit -> list.in(unit).update(renamed));
    assertEquals(renamed, all(list, workspace).getFirst());
    assertEquals(list.predefined(), all(list, another));
  }

  /** L3: the flag moves in one unit, whichever of the two items is saved first. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  default void theDefaultFlagMovesFromOneStatusToAnother(boolean newOneFirst, TestWorkspace workspace) {
    LeadStatus old = Lists.OPEN.asDefault(false).at(2);
    LeadStatus next = Lists.CONTACTING.asDefault(true).at(2);
    workspace.save(unit -> {
      unit.leadStatuses().update(newOneFirst ? next : old);
      unit.leadStatuses().update(newOneFirst ? old : next);
    });
    assertEquals(List.of(old, next), workspace.read(unit -> unit.leadStatuses().all().items().subList(0, 2)));
  }

  /** The two lists know nothing of each other's names. */
  @Test
  default void aCategoryAndALeadStatusMayShareAName(TestWorkspace workspace) {
    Category open = Examples.aCategory("Open").build();
    LeadStatus lead = Examples.aLeadStatus("Lead").build();
    workspace.given(open, lead);
    assertEquals(open, workspace.read(unit -> unit.categories().all().items()).getLast());
    assertEquals(lead, workspace.read(unit -> unit.leadStatuses().all().items()).getLast());
  }

  private static <I extends ListItem<I>> List<I> all(ItemSamples<I> list, TestWorkspace workspace) {
    return workspace.read(unit -> list.in(unit).all().items());
  }

  private static List<?> ids(List<? extends ListItem<?>> items) {
    return items.stream().map(ListItem::id).toList();
  }
}

package io.leadkeep.domain.listitem;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What categories and lead statuses share (C1, C5, L5). */
class ListEntryTest {
  private static final ItemKey KEY = new ItemKey("open");
  private static final Label OPEN = Label.predefined("Open");
  private static final Optional<Label> ABOUT = Optional.of(Label.predefined("No contact has been made."));
  private static final ListEntry ENTRY = new ListEntry(KEY, OPEN, ABOUT, 1, false);

  @Test
  void ranksFromOne() {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> ENTRY.ranked(0));
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> ENTRY.ranked(-1));
  }

  /** L5: the key never changes. */
  @Test
  void keepsItsKeyWhenItIsRenamed() {
    Label fresh = Label.written(new ShortText("New"));
    assertEquals(new ListEntry(KEY, fresh, ABOUT, 1, false), ENTRY.named(fresh));
  }

  @Test
  void losesNothingElseWithItsDescription() {
    assertEquals(new ListEntry(KEY, OPEN, Optional.empty(), 1, false), ENTRY.described(Optional.empty()));
  }

  @Test
  void losesNothingElseWithItsPlace() {
    assertEquals(new ListEntry(KEY, OPEN, ABOUT, 7, false), ENTRY.ranked(7));
  }

  /** C3: restore brings back the same item. */
  @Test
  void isTheSameAfterItIsDeletedAndRestored() {
    assertEquals(new ListEntry(KEY, OPEN, ABOUT, 1, true), ENTRY.deleted(true));
    assertEquals(ENTRY, ENTRY.deleted(true).deleted(false));
  }

  /** L5: writing a name drops the translations. */
  @Test
  void isTranslatedOnlyAsLongAsNobodyWroteIt() {
    assertEquals(new Label("Open", true), Label.predefined("Open"));
    assertEquals(new Label("Open", false), Label.written(new ShortText("Open")));
    assertEquals(new Label("Long.", false), Label.written(new LongText("Long.")));
  }
}

package io.leadkeep.application.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** List items in the reader's language, until somebody writes their names (L5). */
class LabelsTest {
  private static final ListEntry PREDEFINED = new ListEntry(new ItemKey("open"), Label.predefined("Open"),
      Optional.of(Label.predefined("No contact has been made.")), 1, false);
  private static final LeadStatus OPEN =
      new LeadStatus(new LeadStatusId(new UUID(0, 1)), PREDEFINED, LeadStatusKind.INITIAL, true, 1);

  @Test
  void showsThePredefinedNameInTheReadersLanguage() {
    assertEquals("Öppen", Labels.name(Language.SV, OPEN));
    assertEquals("Offen", Labels.name(Language.DE, OPEN));
    assertEquals("Open", Labels.name(Language.EN, OPEN));
  }

  @Test
  void showsThePredefinedDescriptionInTheReadersLanguage() {
    assertEquals(Optional.of("Ingen kontakt har gjorts."), Labels.description(Language.SV, OPEN));
  }

  @ParameterizedTest
  @EnumSource
  void showsAWrittenNameTheSameInEveryLanguage(Language language) {
    LeadStatus renamed = OPEN.with(PREDEFINED.named(Label.written(new ShortText("New"))));
    assertEquals("New", Labels.name(language, renamed));
  }

  /** A name that is written drops the translations of the name, not those of the description. */
  @Test
  void keepsTheTranslatedDescriptionOfARenamedItem() {
    LeadStatus renamed = OPEN.with(PREDEFINED.named(Label.written(new ShortText("New"))));
    assertEquals(Optional.of("Ingen kontakt har gjorts."), Labels.description(Language.SV, renamed));
  }

  @ParameterizedTest
  @EnumSource
  void showsAWrittenDescriptionTheSameInEveryLanguage(Language language) {
    LeadStatus described = OPEN.with(
        PREDEFINED.described(Optional.of(Label.written(new LongText("Call first.")))));
    assertEquals(Optional.of("Call first."), Labels.description(language, described));
  }

  @ParameterizedTest
  @EnumSource
  void showsNoDescriptionWhereThereIsNone(Language language) {
    assertEquals(Optional.empty(), Labels.description(language, OPEN.with(PREDEFINED.described(Optional.empty()))));
  }

  /** Keys of the two lists may be the same. */
  @Test
  void looksForCategoriesAmongCategories() {
    ListEntry entry = new ListEntry(new ItemKey("lead"), Label.predefined("Lead"), Optional.empty(), 1, false);
    Category lead = new Category(
        new CategoryId(new UUID(0, 2)), entry, CategoryGroup.POTENTIAL_CUSTOMER, true, 1);
    Category namedLikeAStatus = lead.with(PREDEFINED.described(Optional.empty()));
    assertEquals("Lead", Labels.name(Language.SV, lead));
    assertEquals("Open", Labels.name(Language.SV, namedLikeAStatus));
  }

  /** C5: history keeps the name of its day, and tells it in the language of its reader. */
  @Test
  void tellsTheNameThatAnItemHadThatDay() {
    assertEquals("Öppen",
        Labels.nameThatDay(Language.SV, Labels.LEAD_STATUSES, "open", Label.predefined("Open")));
    assertEquals("Ny", Labels.nameThatDay(
        Language.DE, Labels.LEAD_STATUSES, "open", Label.written(new ShortText("Ny"))));
  }

  @Test
  void beginsWithTheEnglishTextsOfPredefinedItems() {
    assertEquals(Label.predefined("Open"), Labels.predefinedName(Labels.LEAD_STATUSES, "open"));
    assertEquals(Optional.of(Label.predefined("Lost deal.")),
        Labels.predefinedDescription(Labels.CATEGORIES, "lost-opportunity"));
    assertEquals(Optional.empty(), Labels.predefinedDescription(Labels.CATEGORIES, "customer"));
  }
}

package io.leadkeep.application.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.workspace.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new workspace has, and how its readers see it (C6, L1, L5). */
class PredefinedTest {
  private static final List<Category> CATEGORIES = Predefined.categories(UUID::randomUUID);
  private static final List<LeadStatus> LEAD_STATUSES = Predefined.leadStatuses(UUID::randomUUID);

  /** C6. */
  @Test
  void hasTheCategoriesInTheirOrder() {
    assertEquals(List.of("lead", "marketing-qualified-lead", "opportunity", "lost-opportunity", "customer",
        "partner", "former-customer", "other"), keys(CATEGORIES));
    assertEquals(IntStream.rangeClosed(1, 8).boxed().toList(), ranks(CATEGORIES));
  }

  /** C6. */
  @Test
  void hasTheCategoriesInTheirGroups() {
    assertEquals(List.of(CategoryGroup.POTENTIAL_CUSTOMER, CategoryGroup.POTENTIAL_CUSTOMER,
        CategoryGroup.POTENTIAL_CUSTOMER, CategoryGroup.POTENTIAL_CUSTOMER, CategoryGroup.CUSTOMER,
        CategoryGroup.PARTNER, CategoryGroup.LOST, CategoryGroup.OTHER),
        CATEGORIES.stream().map(Category::group).toList());
  }

  /** C6: all in POTENTIAL_CUSTOMER with lead status enabled. */
  @Test
  void tracksWhateverMayBecomeACustomer() {
    CATEGORIES.forEach(category -> assertEquals(category.eligible(), category.tracked()));
  }

  /** L1. */
  @Test
  void hasTheLeadStatusesInTheirOrder() {
    assertEquals(List.of("open", "contacting", "disqualified", "re-nurture", "qualified"), keys(LEAD_STATUSES));
    assertEquals(IntStream.rangeClosed(1, 5).boxed().toList(), ranks(LEAD_STATUSES));
  }

  /** L1. */
  @Test
  void hasAKindOfEachLeadStatus() {
    assertEquals(List.of(LeadStatusKind.INITIAL, LeadStatusKind.WORKING, LeadStatusKind.CLOSED_NEGATIVE,
        LeadStatusKind.PARKED, LeadStatusKind.CLOSED_POSITIVE),
        LEAD_STATUSES.stream().map(LeadStatus::kind).toList());
  }

  /** L3. */
  @Test
  void hasOpenForTheOneDefault() {
    assertEquals(List.of("open"), keys(LEAD_STATUSES.stream().filter(LeadStatus::isDefault).toList()));
  }

  /** C6. */
  @Test
  void putsNewCompaniesIntoLead() {
    assertEquals("lead", Predefined.DEFAULT_CATEGORY);
  }

  /** L5: the key is a slug of the first name. */
  @Test
  void hasTheKeysThatTheEnglishNamesWouldGet() {
    items().forEach(item -> assertEquals(
        ItemKey.of(Foldings.words(item.entry().name().base()), List.of()), item.entry().key()));
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryItemInEveryLanguage(Language language) {
    for (String list : List.of(Labels.CATEGORIES, Labels.LEAD_STATUSES)) {
      for (String key : keys(list.equals(Labels.CATEGORIES) ? CATEGORIES : LEAD_STATUSES)) {
        assertEquals(1, Messages.find(language, list + "." + key + ".name").stream().count(), key);
      }
    }
  }

  /** L5: descriptions, too, where the source has one. */
  @ParameterizedTest
  @EnumSource
  void describesLeadCategoriesAndLeadStatusesInEveryLanguage(Language language) {
    Stream.concat(CATEGORIES.stream().filter(Category::eligible), LEAD_STATUSES.stream())
        .forEach(item -> assertEquals(1, Labels.description(language, item).stream().count(), item.toString()));
  }

  /** C1: no list shows a name twice, whoever reads it. */
  @ParameterizedTest
  @EnumSource
  void showsEveryNameOnceInEveryLanguage(Language language) {
    for (List<? extends ListItem<?>> list : List.of(CATEGORIES, LEAD_STATUSES)) {
      Set<String> names = new HashSet<>();
      list.forEach(item -> names.add(Foldings.uniqueness(Labels.name(language, item))));
      assertEquals(list.size(), names.size(), names.toString());
    }
  }

  /** L5. */
  @Test
  void hasTheSwedishNamesOfTheSource() {
    assertEquals(List.of("Lead", "Marknadsföringskvalificerad lead (MQL)", "Affärsmöjlighet", "Förlorad möjlighet"),
        CATEGORIES.stream().filter(Category::eligible).map(item -> Labels.name(Language.SV, item)).toList());
    assertEquals(List.of("Öppen", "Kontakt tas", "Diskvalificerad", "Återbearbetning", "Kvalificerad"),
        LEAD_STATUSES.stream().map(item -> Labels.name(Language.SV, item)).toList());
  }

  /** No text of the bundle is left over from an item that is no more. */
  @Test
  void usesEveryTextOfItsLists() throws IOException {
    Set<String> used = new TreeSet<>();
    CATEGORIES.forEach(item -> used.addAll(texts(Labels.CATEGORIES, item)));
    LEAD_STATUSES.forEach(item -> used.addAll(texts(Labels.LEAD_STATUSES, item)));
    assertEquals(used, bundled());
  }

  private static Set<String> texts(String list, ListItem<?> item) {
    String key = list + "." + item.entry().key();
    Optional<String> description = item.entry().description().map(label -> key + ".description");
    return description.isPresent() ? Set.of(key + ".name", description.get()) : Set.of(key + ".name");
  }

  private static Set<String> bundled() throws IOException {
    Properties bundle = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream("messages_en.properties")) {
      bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    Set<String> keys = new TreeSet<>(bundle.stringPropertyNames());
    keys.removeIf(key -> !key.startsWith(Labels.CATEGORIES + ".") && !key.startsWith(Labels.LEAD_STATUSES + "."));
    return keys;
  }

  private static Stream<ListItem<?>> items() {
    return Stream.concat(CATEGORIES.stream(), LEAD_STATUSES.stream());
  }

  private static List<String> keys(List<? extends ListItem<?>> items) {
    return items.stream().map(item -> item.entry().key().value()).toList();
  }

  private static List<Integer> ranks(List<? extends ListItem<?>> items) {
    return items.stream().map(item -> item.entry().rank()).toList();
  }
}

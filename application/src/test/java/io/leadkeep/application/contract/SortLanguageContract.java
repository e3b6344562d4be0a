package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.contacts;
import static io.leadkeep.application.contract.Listing.sales;
import static io.leadkeep.application.contract.Listing.up;
import static io.leadkeep.application.contract.Listing.users;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.user.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose alphabet sorts names, and what happens when that changes (T1). */
public interface SortLanguageContract extends StorageFixture {
  /** Å, Ä and Ö among A and O. */
  List<String> ENGLISH = List.of("Ånge", "Arboga", "Ärla", "Orsa", "Östersund", "Visby", "Zinkgruvan");
  /** Å, Ä and Ö after Z. */
  List<String> SWEDISH = List.of("Arboga", "Orsa", "Visby", "Zinkgruvan", "Ånge", "Ärla", "Östersund");
  /** Å after Ø, which Ö counts as; Ä counts as Æ. */
  List<String> DANISH = List.of("Arboga", "Orsa", "Visby", "Zinkgruvan", "Ärla", "Östersund", "Ånge");

  @Test
  default void sortsInEnglishUntilTheWorkspaceSaysOtherwise(TestWorkspace workspace) {
    fill(workspace);
    assertSorted(ENGLISH, workspace);
  }

  @Test
  default void sortsEverythingAnewWhenTheLanguageChanges(TestWorkspace workspace) {
    fill(workspace);
    choose("sv", workspace);
    assertSorted(SWEDISH, workspace);
    choose("da", workspace);
    assertSorted(DANISH, workspace);
    choose("en", workspace);
    assertSorted(ENGLISH, workspace);
  }

  @Test
  default void sortsWhatIsSavedAfterTheLanguageChanged(TestWorkspace workspace) {
    choose("sv", workspace);
    fill(workspace);
    assertSorted(SWEDISH, workspace);
  }

  @Test
  default void sortsAlreadyInTheUnitThatChangesTheLanguage(TestWorkspace workspace) {
    fill(workspace);
    workspace.save(unit -> {
      unit.settings().update(in("sv", unit.settings().find().orElseThrow()));
      unit.companies().insert(aCompany().named("Öland").build());
      assertEquals(8, unit.companySearch().count(Criteria.all()));
    });
    List<String> names = companies(workspace).sorted(List.of(up(CompanyField.NAME))).stream()
        .map(company -> company.name().value()).toList();
    assertEquals(List.of("Ånge", "Ärla", "Öland", "Östersund"), names.subList(4, 8));
  }

  @Test
  default void aChangeOfAnotherSettingChangesNoOrder(TestWorkspace workspace) {
    choose("sv", workspace);
    fill(workspace);
    workspace.save(unit -> {
      Settings before = unit.settings().find().orElseThrow();
      unit.settings().update(before.at(before.version() + 1));
    });
    assertSorted(SWEDISH, workspace);
  }

  @Test
  default void sortsTheSameAfterFoldingsWereComputedAnew(TestWorkspace workspace) {
    choose("sv", workspace);
    fill(workspace);
    workspace.save(unit -> unit.textKeys().rebuild());
    assertSorted(SWEDISH, workspace);
  }

  @Test
  default void everyWorkspaceHasItsOwnAlphabet(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    fill(workspace);
    fill(another);
    choose("sv", another);
    assertSorted(ENGLISH, workspace);
    assertSorted(SWEDISH, another);
  }

  @Test
  default void aChangeThatFailsLeavesTheOrder(TestWorkspace workspace) {
    fill(workspace);
    assertThrows(IllegalStateException.class, () -> workspace.save(unit -> {
      unit.settings().update(in("sv", unit.settings().find().orElseThrow()));
      throw new IllegalStateException("on purpose");
    }));
    assertSorted(ENGLISH, workspace);
  }

  /** Fills a workspace with one record of each kind for each name. */
  private static void fill(TestWorkspace workspace) {
    for (String name : DANISH.reversed()) {
      User user = aUser().named(name).build();
      Company company = aCompany().named(name).ownedBy(user).build();
      workspace.given(user, company,
          aContact().lastNamed(name).of(company).ownedBy(user).build(), aSale().titled(name).of(company).build());
    }
  }

  private static void assertSorted(List<String> names, TestWorkspace workspace) {
    assertEquals(names, companies(workspace).sorted(List.of(up(CompanyField.NAME))).stream()
        .map(company -> company.name().value()).toList());
    assertEquals(names, companies(workspace).sorted(List.of(up(CompanyField.OWNER_NAME))).stream()
        .map(company -> company.name().value()).toList());
    for (ContactField field : List.of(ContactField.NAME, ContactField.COMPANY_NAME, ContactField.OWNER_NAME)) {
      assertEquals(names, contacts(workspace).sorted(List.of(up(field))).stream()
          .map(contact -> contact.person().name()).toList(), field.name());
    }
    assertEquals(names, sales(workspace).sorted(List.of(up(SaleField.TITLE))).stream()
        .map(sale -> sale.title().value()).toList());
    assertEquals(names, users(workspace).sorted(List.of(up(UserField.NAME))).stream()
        .map(user -> user.name().value()).toList());
  }

  private static void choose(String language, TestWorkspace workspace) {
    workspace.save(unit -> unit.settings().update(in(language, unit.settings().find().orElseThrow())));
  }

  private static Settings in(String language, Settings before) {
    return new Settings(before.onEntry(), before.defaultCategory(), before.language(), new SortLanguage(language),
        before.timeZone(), before.proposalDays(), before.version() + 1);
  }
}

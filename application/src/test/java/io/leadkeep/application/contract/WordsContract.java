package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.contacts;
import static io.leadkeep.application.contract.Listing.sales;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.Words;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.sale.Sale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link Words}: every prefix begins a word of the record, without regard to case and accents (T1). */
public interface WordsContract extends StorageFixture {
  @Test
  default void aPrefixBeginsAWord(TestWorkspace workspace) {
    Company shipping = aCompany().named("Fjord Shipping AS").build();
    Company ship = aCompany().named("Ship-Shape").build();
    Company worship = aCompany().named("Worship").build();
    workspace.given(shipping, ship, worship);
    assertEquals(List.of(shipping, ship), find(workspace, "ship"));
    assertEquals(List.of(shipping), find(workspace, "shipp"));
    assertEquals(List.of(shipping), find(workspace, "shipping"));
    assertEquals(List.of(), find(workspace, "shippings"));
    assertEquals(List.of(ship), find(workspace, "sha"));
    assertEquals(List.of(worship), find(workspace, "w"));
    assertEquals(List.of(), find(workspace, "hip"));
    assertEquals(List.of(), find(workspace, "fjordshipping"));
  }

  @Test
  default void everyPrefixBeginsAWordInAnyOrder(TestWorkspace workspace) {
    Company shipping = aCompany().named("Fjord Shipping Oslo").build();
    Company trading = aCompany().named("Fjord Trading Oslo").build();
    workspace.given(shipping, trading);
    assertEquals(List.of(shipping), find(workspace, "oslo", "ship"));
    assertEquals(List.of(shipping, trading), find(workspace, "o", "fj"));
    assertEquals(List.of(shipping, trading), find(workspace, "fjord", "fjo", "f"));
    assertEquals(List.of(), find(workspace, "ship", "trad"));
  }

  @Test
  default void noPrefixFindsEverything(TestWorkspace workspace) {
    Company wordless = aCompany().named("!?").build();
    Company other = aCompany().named("Fjord").build();
    workspace.given(wordless, other);
    assertEquals(List.of(wordless, other), find(workspace));
    assertEquals(List.of(other), find(workspace, "f"));
  }

  @Test
  default void caseAndAccentsDoNotMatter(TestWorkspace workspace) {
    List<Company> companies = Stream.of("ÅKERI", "åkeri", "Akeri", "A\u030Akeri", "Ákerí")
        .map(name -> aCompany().named(name).build())
        .toList();
    workspace.given(companies);
    for (String query : List.of("åkeri", "AKERI", "Åk", "a")) {
      assertEquals(companies, search(workspace, query), query);
    }
  }

  @Test
  default void findsLettersThatAreNoAccentsOfOthersByTheirPlainForm(TestWorkspace workspace) {
    Company street = aCompany().named("Große Straße").build();
    Company island = aCompany().named("Ørsted Ære").build();
    Company lodz = aCompany().named("Łódź Đuro").build();
    workspace.given(street, island, lodz);
    assertEquals(List.of(street), search(workspace, "strasse"));
    assertEquals(List.of(street), search(workspace, "STRASSE grosse"));
    assertEquals(List.of(island), search(workspace, "orsted"));
    assertEquals(List.of(island), search(workspace, "Ær ør"));
    assertEquals(List.of(lodz), search(workspace, "lodz"));
  }

  @Test
  default void findsWordsOfOtherScriptsAndNumbers(TestWorkspace workspace) {
    Company russian = aCompany().named("Жук и Ёлка").build();
    Company japanese = aCompany().named("株式会社 山田 2000").build();
    Company greek = aCompany().named("ΟΔΥΣΣΕΥΣ").build();
    workspace.given(russian, japanese, greek);
    assertEquals(List.of(russian), search(workspace, "жу"));
    assertEquals(List.of(russian), search(workspace, "елка"));
    assertEquals(List.of(japanese), search(workspace, "山"));
    assertEquals(List.of(japanese), search(workspace, "200"));
    assertEquals(List.of(greek), search(workspace, "οδυσσευς"));
  }

  @Test
  default void signsOnlyDivideWords(TestWorkspace workspace) {
    Company signs = aCompany().named("100% O'Neill_Son \\ \"Søn\" 🚚Truck").build();
    Company plain = aCompany().named("1000 Oneills").build();
    workspace.given(signs, plain);
    assertEquals(List.of(signs, plain), search(workspace, "100%"));
    assertEquals(List.of(signs), search(workspace, "neill"));
    assertEquals(List.of(signs), search(workspace, "son \"SON\""));
    assertEquals(List.of(signs), search(workspace, "🚚 truck"));
    assertEquals(List.of(signs, plain), search(workspace, "%_\\'"), "no word at all");
  }

  @Test
  default void findsLongWordsAndManyWords(TestWorkspace workspace) {
    String longWord = "å".repeat(199);
    Company oneWord = aCompany().named(longWord + "b").build();
    Company other = aCompany().named(longWord + "c").build();
    Company manyWords = aCompany().named("x ".repeat(99) + "y").build();
    workspace.given(oneWord, other, manyWords);
    assertEquals(List.of(oneWord, other), search(workspace, longWord));
    assertEquals(List.of(oneWord), search(workspace, longWord + "b"));
    assertEquals(List.of(manyWords), search(workspace, "x ".repeat(99) + "y"));
  }

  @Test
  default void findsContactsByNameAddressTitleAndCompany(TestWorkspace workspace) {
    Company fjord = aCompany().named("Fjord Shipping").build();
    Contact anna = aContact().named("Anna-Maria", "Ødegård").email("info@nordlys.example.org").titled("Head of IT")
        .phone("12345678").of(fjord).build();
    Contact per = aContact().named("Per").build();
    workspace.given(fjord, anna, per);
    for (String query : List.of("anna", "maria", "odeg", "info", "nordlys", "example", "org", "head", "it", "fjord",
        "ship", "Maria Ødegård", "fjord anna it info")) {
      assertEquals(List.of(anna), contacts(workspace).find(words(ContactField.TEXT, query)), query);
    }
    for (String query : List.of("12345678", "fjord per", "nna")) {
      assertEquals(List.of(), contacts(workspace).find(words(ContactField.TEXT, query)), query);
    }
  }

  @Test
  default void findsContactsByTheNameTheirCompanyHasNow(TestWorkspace workspace) {
    Company fjord = aCompany().named("Fjord").build();
    Contact anna = aContact().of(fjord).build();
    workspace.given(fjord, anna);
    workspace.save(unit -> {
      unit.companies().update(aCompany().id(fjord.id().value()).named("Nordlys").at(fjord.revision().next(NOON))
          .build());
      assertEquals(1, unit.contactSearch().count(Criteria.only(words(ContactField.TEXT, "nordlys"))));
    });
    assertEquals(List.of(anna), contacts(workspace).find(words(ContactField.TEXT, "nordlys anna")));
    assertEquals(List.of(), contacts(workspace).find(words(ContactField.TEXT, "fjord")));
  }

  @Test
  default void findsContactsByTheCompanyTheyAreInNow(TestWorkspace workspace) {
    Company fjord = aCompany().named("Fjord").build();
    Company nordlys = aCompany().named("Nordlys").build();
    Contact moving = aContact().of(fjord).build();
    Contact leaving = aContact().of(fjord).build();
    workspace.given(fjord, nordlys, moving, leaving);
    Contact moved = aContact().id(moving.id().value()).of(nordlys).at(moving.revision().next(NOON)).build();
    Contact gone = aContact().id(leaving.id().value()).at(leaving.revision().next(NOON)).build();
    workspace.save(unit -> {
      unit.contacts().update(moved);
      unit.contacts().update(gone);
    });
    assertEquals(List.of(), contacts(workspace).find(words(ContactField.TEXT, "fjord")));
    assertEquals(List.of(moved), contacts(workspace).find(words(ContactField.TEXT, "nordlys")));
    assertEquals(List.of(moved, gone), contacts(workspace).find(words(ContactField.TEXT, "anna")));
  }

  @Test
  default void findsWhatATextSaysSinceItsLastChange(TestWorkspace workspace) {
    Contact before = aContact().named("Anna", "Berg").email("anna@example.org").titled("Chef").build();
    Contact after = aContact().id(before.id().value()).named("Anne").at(before.revision().next(NOON)).build();
    workspace.given(before);
    workspace.save(unit -> unit.contacts().update(after));
    for (String query : List.of("anna", "berg", "example", "chef")) {
      assertEquals(List.of(), contacts(workspace).find(words(ContactField.TEXT, query)), query);
    }
    assertEquals(List.of(after), contacts(workspace).find(words(ContactField.TEXT, "anne")));
  }

  @Test
  default void findsSalesByTheirTitle(TestWorkspace workspace) {
    Sale licences = aSale().of(Neighbours.FJORD).titled("Ten Licences").build();
    Sale ship = aSale().of(Neighbours.FJORD).titled("A Ship").build();
    workspace.given(Neighbours.FJORD, licences, ship);
    assertEquals(List.of(licences), sales(workspace).find(words(SaleField.TEXT, "lic ten")));
    assertEquals(List.of(ship), sales(workspace).find(words(SaleField.TEXT, "ship")), "the company is another matter");
  }

  @Test
  default void findsTheSameAfterFoldingsWereComputedAnew(TestWorkspace workspace) {
    Company company = aCompany().named("Åkeri").build();
    Contact contact = aContact().named("Ødegård").email("Anna@Example.org").of(company).build();
    workspace.given(company, contact);
    workspace.save(unit -> unit.textKeys().rebuild());
    assertEquals(List.of(company), search(workspace, "aker"));
    assertEquals(List.of(contact), contacts(workspace).find(words(ContactField.TEXT, "odegard aker exam")));
  }

  @Test
  default void findsNothingOfWhatIsRemoved(TestWorkspace workspace) {
    Company company = aCompany().named("Åkeri").build();
    workspace.given(company);
    workspace.save(unit -> unit.companies().delete(company.id()));
    assertEquals(List.of(), search(workspace, "akeri"));
    Company again = aCompany().id(company.id().value()).named("Terminal").build();
    workspace.given(again);
    assertEquals(List.of(), search(workspace, "akeri"));
    assertEquals(Optional.of(again), search(workspace, "term").stream().findFirst());
  }

  @Test
  default void findsWordsInOneWorkspaceOnly(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    Company here = aCompany().named("Åkeri").build();
    Company there = aCompany().id(here.id().value()).named("Terminal").build();
    workspace.given(here);
    another.given(there);
    assertEquals(List.of(), search(another, "akeri"));
    assertEquals(List.of(there), search(another, "term"));
    assertEquals(List.of(), search(workspace, "term"));
  }

  private static List<Company> find(TestWorkspace workspace, String... prefixes) {
    return companies(workspace).find(new Words<>(CompanyField.TEXT, List.of(prefixes)));
  }

  private static List<Company> search(TestWorkspace workspace, String query) {
    return companies(workspace).find(words(CompanyField.TEXT, query));
  }

  private static <F extends QueryField> Words<F> words(F field, String query) {
    return new Words<>(field, Foldings.words(query));
  }
}

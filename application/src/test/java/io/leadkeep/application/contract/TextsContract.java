package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aLeadStatus;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;
import static io.leadkeep.application.contract.Examples.leadSource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.LongText;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts come back as they were given, whatever they are made of (R1). */
public interface TextsContract extends StorageFixture {
  /** {@return texts that have broken one program or another} */
  static Stream<String> texts() {
    return Stream.of(
        "plain",
        "Åkeri & Söner",
        "A\u030Akeri, decomposed",
        "ﬁ ligature, ½, №, Ⅷ",
        "🚚👩‍👩‍👧‍👦🇳🇴 emoji of several code points",
        "e\u0301\u0323\u0302\u0300 many marks",
        "שלום مرحبا both ways \u200F\u200E",
        "zero\u200Bwidth\u00ADand\uFEFFmark",
        "no\u00A0break\u3000wide\u2028line",
        "'; DROP TABLE contact; --",
        "\"double\" 'single' `back` ''two''",
        "100 % _ wild \\ card \\% \\_ ?*",
        "{\"json\": [null, true]} :name ? $1 ${x} <b>&amp;",
        "null",
        "-1",
        "1e3",
        "2026-03-02",
        "\uFFFD\uFFFE\uFFFF",
        "\uD83D\uDE9A".repeat(ShortText.MOST),
        "x".repeat(ShortText.MOST),
        "山".repeat(ShortText.MOST));
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void givesBackEveryTextOfEveryRecord(String text, TestWorkspace workspace) {
    LeadSource everywhere = leadSource(text, text, text, text, text);
    User user = aUser().named(text).build();
    Company company = aCompany().named(text).cameFrom(everywhere).build();
    Contact contact = aContact().named(text, text).phone(text).titled(text).of(company)
        .firstTouch(everywhere).leadCreation(everywhere).build();
    SaleState stalled = new SaleState.Stalled(LocalDate.EPOCH, new ShortText(text));
    Sale sale = aSale().titled(text).cameFrom(text).in(stalled).of(company).build();
    AccessToken token = aToken().named(text).of(user).build();
    workspace.given(user, company, contact, sale, token);
    workspace.read(unit -> {
      assertEquals(Optional.of(user), unit.users().find(user.id()));
      assertEquals(Optional.of(company), unit.companies().find(company.id()));
      assertEquals(Optional.of(contact), unit.contacts().find(contact.id()));
      assertEquals(Optional.of(sale), unit.sales().find(sale.id()));
      assertEquals(Optional.of(token), unit.tokens().find(token.id()));
      return null;
    });
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void givesBackEveryTextOfEveryListItem(String text, TestWorkspace workspace) {
    String description = (text + " ").repeat(LongText.MOST / ShortText.MOST - 1).strip();
    Category category = aCategory(text).key("one").described(description).build();
    LeadStatus status = aLeadStatus(text).key("one").described(description).build();
    workspace.given(category, status);
    workspace.read(unit -> {
      assertEquals(category, unit.categories().all().items().getLast());
      assertEquals(status, unit.leadStatuses().all().items().getLast());
      return null;
    });
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void givesBackEveryTextOfHistory(String text, TestWorkspace workspace) {
    Change change = aChange().of(Neighbours.FJORD).from(new HistoryValue.Text(text))
        .to(new HistoryValue.Named(Ids.next(), text)).build();
    workspace.save(unit -> unit.histories().append(List.of(change)));
    assertEquals(List.of(change),
        workspace.read(unit -> unit.histories().page(change.record(), Optional.empty(), 1).items()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void findsASourceMadeOfAnyText(String text, TestWorkspace workspace) {
    Company company = aCompany().cameFrom(leadSource(text)).build();
    workspace.given(company, aCompany().cameFrom(leadSource("other")).build());
    String code = company.source().flatMap(from -> from.normalized(LeadSource::source)).orElseThrow();
    assertEquals(List.of(company), Listing.companies(workspace).find(
        new OneOf<>(CompanyField.SOURCE, Set.of(new Operand.Code(code)))));
    assertTrue(workspace.read(unit -> unit.companySearch().groups(CompanyField.SOURCE, Criteria.all()))
        .containsKey(Optional.of(new Operand.Code(code))));
  }
}

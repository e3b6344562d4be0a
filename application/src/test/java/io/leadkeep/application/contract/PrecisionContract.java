package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Listing.companies;
import static io.leadkeep.application.contract.Listing.down;
import static io.leadkeep.application.contract.Listing.sales;
import static io.leadkeep.application.contract.Listing.up;
import static io.leadkeep.application.contract.Neighbours.FJORD;
import static io.leadkeep.application.contract.Neighbours.OLGA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.Criterion.Within;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times to the millisecond, days of any year, amounts of any currency: as they were given. */
public interface PrecisionContract extends StorageFixture {
  /** {@return times at the edges of what is written with four digits a year, the earliest first} */
  static Stream<Instant> times() {
    return Stream.of(
        "0001-01-01T00:00:00.000Z", "1582-10-10T12:00:00.001Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z",
        "1970-01-01T00:00:00.001Z", "2024-02-29T23:59:59.999Z", "2026-03-29T01:30:00.010Z", "2038-01-19T03:14:08.000Z",
        "9999-12-31T23:59:59.999Z").map(Instant::parse);
  }

  /** {@return days at the same edges, the earliest first} */
  static Stream<LocalDate> days() {
    return Stream.of("0001-01-01", "1582-10-10", "1900-02-28", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31")
        .map(LocalDate::parse);
  }

  @ParameterizedTest
  @MethodSource("times")
  default void givesBackTimesToTheMillisecond(Instant time, TestWorkspace workspace) {
    Instant later = time.plusMillis(1);
    workspace.given(OLGA);
    var company = aCompany().at(new Revision(time, later, 1)).build();
    var contact = aContact().at(new Revision(time, later, 1)).build();
    var sale = aSale().of(company).at(new Revision(time, later, 1)).build();
    var token = aToken().of(OLGA).at(time).until(later).build();
    var proposal = aProposal().of(company).at(time)
        .decided(ProposalState.ACCEPTED, Lists.OPPORTUNITY, later, OLGA).build();
    workspace.given(company, contact, sale, token, proposal);
    workspace.read(unit -> {
      assertEquals(Optional.of(company), unit.companies().find(company.id()));
      assertEquals(Optional.of(contact), unit.contacts().find(contact.id()));
      assertEquals(Optional.of(sale), unit.sales().find(sale.id()));
      assertEquals(Optional.of(token), unit.tokens().find(token.id()));
      assertEquals(Optional.of(proposal), unit.proposals().find(proposal.id()));
      return null;
    });
  }

  @ParameterizedTest
  @MethodSource("times")
  default void givesBackTheTimesOfWorkspacesAndOfHistory(Instant time, TestWorkspace workspace) {
    Workspace early = new Workspace(new WorkspaceId("zz"), new ShortText("Early"), time);
    workspace.storage().workspaces().create(early);
    assertEquals(early, workspace.storage().workspaces().list().getLast());
    Change change = aChange().of(FJORD).because(Examples.origin(time)).build();
    workspace.save(unit -> unit.histories().append(List.of(change)));
    assertEquals(List.of(change),
        workspace.read(unit -> unit.histories().page(change.record(), Optional.empty(), 1).items()));
  }

  @Test
  default void sortsAndFindsTimesToTheMillisecond(TestWorkspace workspace) {
    List<Company> byTime = times().map(time -> aCompany().at(time).build()).toList();
    workspace.given(byTime.reversed());
    assertEquals(byTime, companies(workspace).sorted(List.of(up(CompanyField.CREATED_AT))));
    assertEquals(byTime.reversed(), companies(workspace).sorted(List.of(down(CompanyField.UPDATED_AT))));
    for (Company company : byTime) {
      long millis = company.revision().createdAt().toEpochMilli();
      assertEquals(List.of(company), companies(workspace).find(
          new Within<>(CompanyField.CREATED_AT, OptionalLong.of(millis), OptionalLong.of(millis + 1))));
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  default void givesBackDaysOfAnyYear(LocalDate day, TestWorkspace workspace) {
    workspace.given(FJORD);
    ShortText why = new ShortText("Budget");
    for (SaleState state : List.of(new SaleState.Stalled(day, why), new SaleState.Sold(day, Optional.empty()),
        new SaleState.Lost(day, Optional.of(why)))) {
      Sale sale = aSale().of(FJORD).on(day).in(state).build();
      workspace.given(sale);
      assertEquals(Optional.of(sale), workspace.read(unit -> unit.sales().find(sale.id())));
    }
  }

  @Test
  default void sortsAndFindsDaysOfAnyYear(TestWorkspace workspace) {
    List<Sale> byDay = days().map(day -> aSale().of(FJORD).on(day).build()).toList();
    workspace.given(FJORD);
    workspace.given(byDay.reversed());
    assertEquals(byDay, sales(workspace).sorted(List.of(up(SaleField.SALE_DATE))));
    for (Sale sale : byDay) {
      long day = sale.saleDate().orElseThrow().toEpochDay();
      assertEquals(List.of(sale), sales(workspace).find(
          new Within<>(SaleField.SALE_DATE, OptionalLong.of(day), OptionalLong.of(day + 1))));
    }
  }

  @ParameterizedTest
  @CsvSource({
      "0, EUR", "0.00, SEK", "0.01, EUR", "0.10, EUR", "1200, NOK", "999999999999999.99, EUR",
      "0, JPY", "1, JPY", "999999999999999, JPY", "0.001, KWD", "999999999999999.999, KWD",
      "0.0001, CLF", "99999999999999.9999, CLF", "123456789.01, USD"})
  default void givesBackAmountsOfAnyCurrency(String value, String currency, TestWorkspace workspace) {
    Sale sale = aSale().of(FJORD).amount(value, currency).build();
    workspace.given(FJORD, sale);
    assertEquals(Optional.of(sale), workspace.read(unit -> unit.sales().find(sale.id())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  default void givesBackProbabilities(int percent, TestWorkspace workspace) {
    Sale sale = aSale().of(FJORD).likely(percent).build();
    workspace.given(FJORD, sale);
    assertEquals(Optional.of(sale), workspace.read(unit -> unit.sales().find(sale.id())));
  }
}

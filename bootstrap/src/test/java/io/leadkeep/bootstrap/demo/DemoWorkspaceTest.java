package io.leadkeep.bootstrap.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.dashboard.TileData;
import io.leadkeep.application.dashboard.ViewDashboards;
import io.leadkeep.application.port.Histories;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo is worth showing: enough of everything, plausible, and the same every time. */
class DemoWorkspaceTest {
  private static final Instant END = Instant.parse("2026-03-31T09:30:00.123Z");
  private static final int ALL = 1_000_000;
  private static final Set<String> PREDEFINED =
      Set.of("open", "contacting", "disqualified", "re-nurture", "qualified");

  private static Storage storage;

  @BeforeAll
  static void load() {
    storage = Storages.open("memory:");
    assertTrue(demo(storage).load());
  }

  @AfterAll
  static void close() {
    storage.close();
  }

  @Test
  void hasEnoughOfEverything() {
    assertTrue(companies(storage).size() >= 200, "companies");
    assertTrue(contacts(storage).size() >= 1_000, "contacts");
    assertTrue(sales(storage).size() >= 300, "sales");
    assertEquals(EnumSet.allOf(SaleStatus.class),
        sales(storage).stream().map(sale -> sale.state().status()).collect(Collectors.toSet()));
  }

  @Test
  void hasContactsOfAllStatusesShownAndHidden() {
    assertTrue(statuses(DemoWorkspaceTest::isTracked).containsAll(PREDEFINED));
    assertFalse(statuses(Predicate.not(DemoWorkspaceTest::isTracked)).isEmpty());
    assertTrue(contacts(storage).stream().anyMatch(contact -> contact.company().isEmpty()));
  }

  @Test
  void hasProposalsThatWaitAndSuchThatAreOver() {
    Set<ProposalState> states = proposals(storage).stream()
        .map(proposal -> proposal.stateAt(END)).collect(Collectors.toSet());
    assertTrue(states.containsAll(EnumSet.of(ProposalState.PENDING, ProposalState.ACCEPTED, ProposalState.CHANGED,
        ProposalState.DECLINED)), states::toString);
  }

  @Test
  void hasSeveralOwnersAndSources() {
    assertTrue(distinct(companies(storage).stream().map(Company::owner)) >= 3);
    assertTrue(distinct(contacts(storage).stream().map(Contact::owner)) >= 3);
    assertTrue(distinct(contacts(storage).stream().map(Contact::leadCreation)) >= 5);
    assertTrue(distinct(contacts(storage).stream().map(Contact::firstTouch)) >= 5);
    assertTrue(distinct(companies(storage).stream().map(Company::source)) >= 5);
  }

  @Test
  void hasSelectionsOfEveryKind() {
    List<Selection> selections = selections(storage);
    assertTrue(selections.size() >= 8, "selections");
    for (boolean shared : new boolean[] {true, false}) {
      for (boolean fixed : new boolean[] {true, false}) {
        assertTrue(selections.stream().anyMatch(selection -> selection.sharing().owner().isPresent()
            && selection.sharing().shared() == shared && selection.isStatic() == fixed), shared + " " + fixed);
      }
    }
    assertEquals(EnumSet.allOf(Entity.class),
        selections.stream().map(Selection::entity).collect(Collectors.toSet()));
    selections.stream().filter(Selection::isStatic).forEach(selection -> assertFalse(
        storage.read(WorkspaceId.DEFAULT, unit -> unit.selectionMembers().all(selection.id())).isEmpty(),
        selection.name().base()));
  }

  @Test
  void hasADashboardOfItsOwnThatShowsSomethingInEveryTile() {
    Dashboard own = dashboards(storage).stream().filter(one -> one.sharing().owner().isPresent()).findFirst()
        .orElseThrow();
    assertTrue(own.tiles().stream().map(Tile::kind).distinct().count() >= 5, own::toString);
    User owner = storage.read(WorkspaceId.DEFAULT, unit -> unit.users().find(own.sharing().owner().orElseThrow()))
        .orElseThrow();
    Caller caller = Caller.user(WorkspaceId.DEFAULT, owner.id(), owner.name().value(), owner.role());
    ViewDashboards view = new ViewDashboards(new Transactor(storage, InstantSource.fixed(END), UUID::randomUUID));
    for (Dashboard dashboard : dashboards(storage)) {
      for (Tile tile : dashboard.tiles()) {
        TileData data = Done.of(view.tile(caller, dashboard.id(), tile.id()));
        assertTrue(data.total().stream().anyMatch(total -> total.count() > 0)
            || data.segments().stream().anyMatch(part -> part.count().count() > 0), tile::toString);
      }
    }
  }

  @Test
  void namesPeopleAsTheyAreNamedAllOverTheWorld() {
    String names = contacts(storage).stream().map(contact -> contact.person().name()).collect(Collectors.joining(" "));
    for (String letter : List.of("å", "ä", "ö", "ø", "ß", "é", "ł", "Ž")) {
      assertTrue(names.contains(letter) || companyNames().contains(letter), letter);
    }
  }

  @Test
  void tellsAYearThatEndsNow() {
    List<Instant> times = contacts(storage).stream().map(contact -> contact.revision().createdAt()).toList();
    assertTrue(times.stream().noneMatch(time -> time.isAfter(END)));
    assertTrue(times.stream().noneMatch(time -> time.isBefore(END.minus(Duration.ofDays(365)))));
    for (int month = 0; month < 12; month++) {
      Instant from = END.minus(Duration.ofDays(365 - month * 30L));
      assertTrue(times.stream().anyMatch(time -> !time.isBefore(from) && time.isBefore(from.plus(Duration.ofDays(31)))),
          "month " + month);
    }
  }

  @Test
  void isTheSameEveryTime() {
    try (Storage other = Storages.open("memory:")) {
      demo(other).load();
      assertEquals(companies(storage), companies(other));
      assertEquals(contacts(storage), contacts(other));
      assertEquals(sales(storage), sales(other));
      assertEquals(proposals(storage), proposals(other));
      assertEquals(selections(storage), selections(other));
      assertEquals(dashboards(storage), dashboards(other));
      for (Company company : companies(storage)) {
        RecordRef record = new RecordRef(RecordKind.COMPANY, company.id().value());
        assertEquals(history(storage, record), history(other, record));
      }
    }
  }

  @Test
  void isLoadedOnceAndAgainIfThatWasInterrupted() {
    assertFalse(demo(storage).load());
    try (Storage other = Storages.open("memory:")) {
      other.workspaces().create(new Workspace(WorkspaceId.DEFAULT, new ShortText("Demo (loading)"), END));
      assertTrue(demo(other).load());
      assertEquals(companies(storage), companies(other));
    }
  }

  @Test
  void leavesSomebodysOwnWorkspaceAlone() {
    try (Storage other = Storages.open("memory:")) {
      Workspace own = new Workspace(WorkspaceId.DEFAULT, new ShortText("Our own"), END);
      other.workspaces().create(own);
      assertThrows(IllegalArgumentException.class, () -> demo(other).load());
      assertEquals(List.of(own), other.workspaces().list());
    }
  }

  private static DemoWorkspace demo(Storage storage) {
    return new DemoWorkspace(storage, InstantSource.fixed(END));
  }

  private static Set<String> statuses(Predicate<Contact> which) {
    return contacts(storage).stream().filter(which).flatMap(contact -> contact.leadStatus().stream())
        .map(status -> storage.read(WorkspaceId.DEFAULT, unit -> unit.leadStatuses().all().require(status)))
        .map(status -> status.entry().key().value())
        .collect(Collectors.toSet());
  }

  private static boolean isTracked(Contact contact) {
    return contact.company().isPresent() && storage.read(WorkspaceId.DEFAULT, unit -> unit.categories().all()
        .require(unit.companies().find(contact.company().get()).orElseThrow().category()).tracked());
  }

  private static String companyNames() {
    return companies(storage).stream().map(company -> company.name().value()).collect(Collectors.joining(" "));
  }

  private static long distinct(Stream<? extends Optional<?>> values) {
    return values.flatMap(Optional::stream).filter(Objects::nonNull).distinct().count();
  }

  private static List<Company> companies(Storage storage) {
    return all(storage, UnitOfWork::companySearch, CompanyField.CREATED_AT);
  }

  private static List<Contact> contacts(Storage storage) {
    return all(storage, UnitOfWork::contactSearch, ContactField.CREATED_AT);
  }

  private static List<Sale> sales(Storage storage) {
    return all(storage, UnitOfWork::saleSearch, SaleField.CREATED_AT);
  }

  private static List<CategoryProposal> proposals(Storage storage) {
    return all(storage, UnitOfWork::proposalSearch, ProposalField.CREATED_AT);
  }

  private static List<Selection> selections(Storage storage) {
    return all(storage, UnitOfWork::selectionSearch, SelectionField.CREATED_AT);
  }

  private static List<Dashboard> dashboards(Storage storage) {
    return all(storage, UnitOfWork::dashboardSearch, DashboardField.CREATED_AT);
  }

  private static <F extends QueryField, R> List<R> all(
      Storage storage, Function<UnitOfWork, Search<F, R>> search, F order) {
    return storage.read(WorkspaceId.DEFAULT, unit -> search.apply(unit).page(
        new Query<>(Criteria.all(), List.of(new Sort<>(order, false)), Optional.empty(), ALL)).items());
  }

  private static List<Change> history(Storage storage, RecordRef record) {
    return storage.read(WorkspaceId.DEFAULT, unit -> {
      Histories histories = unit.histories();
      return histories.page(record, Optional.empty(), ALL).items();
    });
  }
}

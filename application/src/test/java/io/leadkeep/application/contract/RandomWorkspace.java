package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.MORNING;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aContact;
import static io.leadkeep.application.contract.Examples.aProposal;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.aToken;
import static io.leadkeep.application.contract.Examples.aUser;

import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A workspace full of chance, and a picture of all that is in it. Few different values, so that there are ties, and
 * records that come, change, move and go, so that whatever a storage derives from them has to follow.
 */
final class RandomWorkspace {
  private static final List<String> NAMES = List.of("Anna", "anna", "Åsa", "Ärla", "Östen", "Zoe", "de Vries",
      "Dean", "Anna-Maria Åkeri", "Ål & Øl AS", "山田", "O'Neill 100%", "ﬁne Straße", "!?");
  private static final List<String> SOURCES = List.of("web", "WEB", "Fair", "'x' 100%", "Åre");
  private static final List<String> ADDRESSES = List.of("anna@example.org", "ANNA@example.org", "åsa@øl.example.com");
  private static final List<String> CURRENCIES = List.of("EUR", "SEK", "JPY");
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1969, 12, 31), LocalDate.EPOCH, LocalDate.of(2026, 3, 2));

  final Map<UUID, User> users = new TreeMap<>();
  final Map<UUID, Category> categories = new TreeMap<>();
  final Map<UUID, LeadStatus> leadStatuses = new TreeMap<>();
  final Map<UUID, Company> companies = new TreeMap<>();
  final Map<UUID, Contact> contacts = new TreeMap<>();
  final Map<UUID, Sale> sales = new TreeMap<>();
  final Map<UUID, CategoryProposal> proposals = new TreeMap<>();
  final Map<UUID, AccessToken> tokens = new TreeMap<>();
  private final Randomly randomly;
  private final TestWorkspace workspace;
  private Settings settings = Settings.initial(Lists.LEAD.id());

  RandomWorkspace(Randomly randomly, TestWorkspace workspace) {
    this.randomly = randomly;
    this.workspace = workspace;
    Lists.CATEGORIES.forEach(category -> categories.put(category.id().value(), category));
    Lists.LEAD_STATUSES.forEach(status -> leadStatuses.put(status.id().value(), status));
    for (int number = 0; number < 4; number++) {
      saveUser();
    }
    for (int number = 0; number < 10; number++) {
      saveCompany();
    }
    for (int number = 0; number < 30; number++) {
      saveContact();
      saveSale();
      saveProposal();
      saveToken();
    }
  }

  SortLanguage language() {
    return settings.sortLanguage();
  }

  /** Changes something, anywhere. */
  void change() {
    List<Runnable> changes = List.of(this::saveUser, this::saveCompany, this::saveCompany, this::saveContact,
        this::saveContact, this::saveSale, this::saveProposal, this::saveToken, this::rankCategory, this::rankStatus,
        this::chooseLanguage, this::removeContact, this::removeSale, this::enter, this::enter);
    randomly.of(changes).run();
  }

  private void saveUser() {
    UUID id = idAmong(users);
    UserBuilder user = aUser().id(id).named(randomly.of(NAMES)).as(randomly.of(List.of(Role.values())))
        .at(users.containsKey(id) ? users.get(id).version() + 1 : 1);
    save(users, id, randomly.oneIn(3) ? user.removed().build() : user.build(), unit -> unit.users()::update);
  }

  private void saveCompany() {
    UUID id = idAmong(companies);
    CompanyBuilder company = aCompany().id(id).named(randomly.of(NAMES)).in(randomly.of(categories.values()))
        .at(revision(Optional.ofNullable(companies.get(id)).map(Company::revision)));
    randomly.maybe(users.values()).ifPresent(company::ownedBy);
    randomly.maybe(SOURCES).ifPresent(source -> company.cameFrom(anySource(source)));
    save(companies, id, company.build(), unit -> unit.companies()::update);
  }

  private void saveContact() {
    UUID id = idAmong(contacts);
    ContactBuilder contact = aContact().id(id).named(randomly.of(NAMES), randomly.of(NAMES))
        .at(revision(Optional.ofNullable(contacts.get(id)).map(Contact::revision)));
    randomly.maybe(ADDRESSES).ifPresent(contact::email);
    randomly.maybe(NAMES).ifPresent(contact::titled);
    randomly.maybe(companies.values()).ifPresent(contact::of);
    randomly.maybe(users.values()).ifPresent(contact::ownedBy);
    randomly.maybe(leadStatuses.values()).ifPresent(contact::with);
    randomly.maybe(SOURCES).ifPresent(source -> contact.leadCreation(anySource(source)));
    randomly.maybe(SOURCES).ifPresent(source -> contact.firstTouch(anySource(source)));
    save(contacts, id, contact.build(), unit -> unit.contacts()::update);
  }

  private LeadSource anySource(String source) {
    return new LeadSource(Optional.of(new ShortText(source)), anyPart(), anyPart(), anyPart(), anyPart());
  }

  private Optional<ShortText> anyPart() {
    return randomly.maybe(SOURCES).map(ShortText::new);
  }

  private void saveSale() {
    UUID id = idAmong(sales);
    LocalDate day = randomly.of(DAYS);
    SaleBuilder sale = aSale().id(id).of(randomly.of(companies.values())).titled(randomly.of(NAMES))
        .in(randomly.of(List.of(new SaleState.Open(), new SaleState.Stalled(day, new ShortText("Budget")),
            new SaleState.Sold(day, Optional.empty()), new SaleState.Lost(day, Optional.empty()))))
        .at(revision(Optional.ofNullable(sales.get(id)).map(Sale::revision)));
    randomly.maybe(contacts.values()).ifPresent(sale::with);
    randomly.maybe(users.values()).ifPresent(sale::ownedBy);
    randomly.maybe(DAYS).ifPresent(sale::on);
    randomly.maybe(SOURCES).ifPresent(sale::cameFrom);
    randomly.maybe(CURRENCIES).ifPresent(currency ->
        sale.amount(Integer.toString(randomly.below(Integer.MAX_VALUE)), currency));
    save(sales, id, sale.build(), unit -> unit.sales()::update);
  }

  private void saveProposal() {
    UUID id = idAmong(proposals);
    CategoryProposal proposal = aProposal().id(id).of(randomly.of(companies.values()))
        .by(randomly.of(List.of(Neighbours.QUALIFIED_ASKS, Neighbours.REGISTERED_MOVES)))
        .to(randomly.of(categories.values())).in(randomly.of(List.of(ProposalState.values()))).at(time())
        .at(proposals.containsKey(id) ? proposals.get(id).version() + 1 : 1).build();
    save(proposals, id, proposal, unit -> unit.proposals()::update);
  }

  private void saveToken() {
    UUID id = idAmong(tokens);
    TokenBuilder token = aToken().id(id).secret(id.toString()).of(randomly.of(users.values())).at(time())
        .at(tokens.containsKey(id) ? tokens.get(id).version() + 1 : 1);
    save(tokens, id, randomly.oneIn(2) ? token.until(time()).build() : token.build(), unit -> unit.tokens()::update);
  }

  private void rankCategory() {
    Category category = ItemSamples.ranked(randomly.of(categories.values()), 1 + randomly.below(9));
    save(categories, category.id().value(), category, unit -> unit.categories()::update);
  }

  private void rankStatus() {
    LeadStatus status = ItemSamples.ranked(randomly.of(leadStatuses.values()), 1 + randomly.below(9));
    save(leadStatuses, status.id().value(), status, unit -> unit.leadStatuses()::update);
  }

  private void chooseLanguage() {
    settings = new Settings(settings.onEntry(), settings.defaultCategory(), settings.language(),
        new SortLanguage(randomly.of(List.of("en", "sv", "da", "de"))), settings.timeZone(), settings.proposalDays(),
        settings.version() + 1);
    workspace.save(unit -> unit.settings().update(settings));
  }

  private void removeContact() {
    List<Contact> free = contacts.values().stream()
        .filter(contact -> sales.values().stream().noneMatch(sale -> sale.contact().equals(Optional.of(contact.id()))))
        .toList();
    randomly.maybe(free).ifPresent(removed -> {
      workspace.save(unit -> unit.contacts().delete(removed.id()));
      contacts.remove(removed.id().value());
    });
  }

  private void removeSale() {
    randomly.maybe(sales.values()).ifPresent(removed -> {
      workspace.save(unit -> unit.sales().delete(removed.id()));
      sales.remove(removed.id().value());
    });
  }

  /** Contacts of one company, or of all in one category, get another status (S11). */
  private void enter() {
    Company one = randomly.of(companies.values());
    boolean all = randomly.oneIn(2);
    Optional<LeadStatusId> from = randomly.maybe(leadStatuses.values()).map(LeadStatus::id);
    LeadStatus to = randomly.of(leadStatuses.values());
    if (from.equals(Optional.of(to.id()))) {
      return;
    }
    Origin origin = Examples.origin(time());
    HistoryValue told = new HistoryValue.Text(to.entry().name().base());
    workspace.save(unit -> unit.leadStatusEntries().enter(
        all ? new Scope.OfCategory(one.category()) : new Scope.OfCompany(one.id()),
        new Step(from, to.id(), Optional.empty(), told, origin)));
    contacts.replaceAll((id, contact) -> contact.company()
        .map(company -> companies.get(company.value()))
        .filter(company -> all ? company.category().equals(one.category()) : company.equals(one))
        .filter(company -> contact.leadStatus().equals(from))
        .map(company -> contact.withStatus(Optional.of(to.id())).at(contact.revision().next(origin.at())))
        .orElse(contact));
  }

  private <R> void save(
      Map<UUID, R> picture, UUID id, R record, Function<UnitOfWork, Consumer<R>> update) {
    workspace.save(unit -> {
      if (picture.containsKey(id)) {
        update.apply(unit).accept(record);
      } else {
        TestWorkspace.insert(unit, record);
      }
    });
    picture.put(id, record);
  }

  /** {@return the id of a record that is there, or a new one} */
  private UUID idAmong(Map<UUID, ?> records) {
    return records.size() < 4 || randomly.oneIn(2) ? randomly.id() : randomly.of(new ArrayList<>(records.keySet()));
  }

  private Revision revision(Optional<Revision> before) {
    return before.map(revision -> revision.next(time())).orElseGet(() -> new Revision(time(), time(), 1));
  }

  private Instant time() {
    return MORNING.plusMillis(randomly.below(3));
  }
}

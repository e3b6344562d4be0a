package io.leadkeep.benchmarks.data;

import com.fasterxml.uuid.Generators;
import io.leadkeep.application.category.CategoryEdit;
import io.leadkeep.application.category.CreateCategory;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.CompanyEdit;
import io.leadkeep.application.company.CreateCompany;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.application.contact.CreateContact;
import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.application.port.IdSource;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.application.user.CreateUser;
import io.leadkeep.application.user.UserEdit;
import io.leadkeep.application.workspace.SetUpWorkspace;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Fills a storage through the use cases, so that all is there that they write: the history, too. */
public final class Loader {
  /** A commit is shared by many; but PostgreSQL looks at each row anew that the same unit has left behind. */
  private static final int COMMANDS_A_UNIT = 2_000;
  private static final Caller CALLER = Caller.server(WorkspaceId.DEFAULT);

  private final InstantSource clock = Clock.systemUTC();
  private final IdSource ids = Generators.timeBasedEpochGenerator()::generate;
  private final Population population;
  private final String url;

  /** Loads a population into the storage at a URL, which is empty. */
  public Loader(Population population, String url) {
    this.population = population;
    this.url = url;
  }

  /** {@return the sample, loaded} */
  public Sample load() {
    try (Storage storage = Storages.open(url)) {
      Transactor transactor = new Transactor(storage, clock, ids);
      new SetUpWorkspace(storage, transactor, clock).handle(WorkspaceId.DEFAULT, new ShortText("Benchmark"));
      done(new CreateCategory(transactor).handle(new CreateCategory.Command(CALLER, dormant())));
      List<UUID> owners = inUnits(storage, Population.OWNERS, this::owner);
      List<UUID> companies = inUnits(storage, population.companies(), this::company);
      List<UUID> contacts = inUnits(storage, population.contacts(),
          (commands, contact) -> contact(commands, contact, companies.get(population.companyOf(contact)),
              owners.get(population.owner(contact))));
      return new Sample(population, url, companies, contacts, owners);
    }
  }

  private List<UUID> inUnits(Storage storage, int number, BiFunction<Transactor, Integer, UUID> create) {
    List<UUID> created = new ArrayList<>();
    while (created.size() < number) {
      int first = created.size();
      created.addAll(storage.write(WorkspaceId.DEFAULT, unit -> {
        Transactor transactor = new Transactor(new OneUnit(unit, storage), clock, ids);
        List<UUID> some = new ArrayList<>();
        for (int next = first; next < Math.min(number, first + COMMANDS_A_UNIT); next++) {
          some.add(create.apply(transactor, next));
        }
        return some;
      }));
    }
    return created;
  }

  private CategoryEdit dormant() {
    return new CategoryEdit(
        new ItemEdit(Edit.put(new ShortText("Event guests")), Edit.keep(), Optional.empty(), Language.EN),
        Optional.of(CategoryGroup.POTENTIAL_CUSTOMER), Optional.of(false));
  }

  private UUID owner(Transactor transactor, int owner) {
    return done(new CreateUser(transactor).handle(new CreateUser.Command(CALLER, new UserEdit(
        Edit.put(new ShortText("Owner " + owner)), Edit.keep(), Optional.of(Role.USER))))).id().value();
  }

  private UUID company(Transactor transactor, int company) {
    return done(new CreateCompany(transactor).handle(new CreateCompany.Command(CALLER, new CompanyEdit(
        Edit.put(new ShortText(population.companyName(company))),
        Edit.put(new ItemRef(population.category(company))), Edit.keep(), Edit.keep())))).company().id().value();
  }

  private UUID contact(Transactor transactor, int contact, UUID company, UUID owner) {
    ContactEdit edit = new ContactEdit(
        Edit.put(new ShortText(population.firstName(contact))),
        Edit.put(new ShortText(population.lastName(contact))),
        Edit.put(new EmailAddress(population.email(contact))),
        Edit.put(new ShortText("+46 70 " + contact)),
        Edit.keep(),
        Edit.put(new CompanyId(company)),
        Edit.put(new UserId(owner)),
        population.leadStatus(contact)
            .map(status -> Edit.put(new ItemRef(Population.STATUSES.get(status)))).orElseGet(Edit::keep),
        Edit.keep(),
        Edit.keep());
    return done(new CreateContact(transactor).handle(new CreateContact.Command(CALLER, edit, Optional.empty())))
        .value().contact().id().value();
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> throw new IllegalStateException("refused: " + refusal);
    };
  }
}

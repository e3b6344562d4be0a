package io.leadkeep.commands;

import io.leadkeep.application.automation.DecideProposal;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.ChangeCompany;
import io.leadkeep.application.company.CompanyEdit;
import io.leadkeep.application.company.CreateCompany;
import io.leadkeep.application.company.DeleteCompany;
import io.leadkeep.application.contact.ChangeContact;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.application.contact.CreateContact;
import io.leadkeep.application.contact.DeleteContact;
import io.leadkeep.application.contract.Randomly;
import io.leadkeep.application.sale.ChangeSale;
import io.leadkeep.application.sale.CreateSale;
import io.leadkeep.application.sale.DeleteSale;
import io.leadkeep.application.sale.SaleEdit;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleStateEdit;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.text.ShortText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes up commands on records; {@link RandomAdministration} makes up those on lists, rules and settings. */
final class RandomCommands {
  private static final List<String> NAMES = List.of("Anna", "Olga", "Åkeri", "Öberg");

  private final Randomly randomly;
  private final Caller caller;
  private final World world;
  private final Transactor transactor;

  RandomCommands(Randomly randomly, Caller caller, World world, Transactor transactor) {
    this.randomly = randomly;
    this.caller = caller;
    this.world = world;
    this.transactor = transactor;
  }

  Attempt next() {
    return switch (randomly.below(14)) {
      case 0, 1, 2 -> createContact();
      case 3, 4, 5, 6 -> world.contacts().isEmpty() ? createContact() : changeContact();
      case 7, 8 -> createSale();
      case 9, 10 -> world.sales().isEmpty() ? createSale() : changeSale();
      case 11 -> world.companies().size() < 4 ? createCompany() : deleteSomething();
      case 12 -> world.companies().isEmpty() ? createCompany() : changeCompany();
      default -> world.proposals().isEmpty() ? createCompany() : decide();
    };
  }

  private Attempt createCompany() {
    CompanyEdit edit =
        new CompanyEdit(Edit.put(name()), edit(() -> item(world.categories())), Edit.keep(), Edit.keep());
    return Attempt.plain("create company " + edit,
        () -> new CreateCompany(transactor).handle(new CreateCompany.Command(caller, edit)));
  }

  private Attempt changeCompany() {
    CompanyId id = randomly.of(world.companies().keySet());
    CompanyEdit edit = new CompanyEdit(randomly.oneIn(3) ? Edit.put(name()) : Edit.keep(),
        edit(() -> item(world.categories())), Edit.keep(), Edit.keep());
    return Attempt.plain("change company " + id + " " + edit, () -> new ChangeCompany(transactor)
        .handle(new ChangeCompany.Command(caller, id, Expected.ANY, edit)));
  }

  private Attempt createContact() {
    ContactEdit edit = contactEdit(Edit.put(name()));
    Optional<DecisionRequest> decision = decision();
    CreateContact.Command command = new CreateContact.Command(caller, edit, decision);
    CreateContact create = new CreateContact(transactor);
    return Attempt.contact("create contact " + edit + " " + decision, () -> create.handle(command),
        () -> create.preview(command), Optional.empty(), edit, decision);
  }

  private Attempt changeContact() {
    ContactId id = randomly.of(world.contacts().keySet());
    ContactEdit edit = contactEdit(randomly.oneIn(3) ? Edit.put(name()) : Edit.keep());
    Optional<DecisionRequest> decision = decision();
    ChangeContact.Command command = new ChangeContact.Command(caller, id, Expected.ANY, edit, decision);
    ChangeContact change = new ChangeContact(transactor);
    return Attempt.contact("change contact " + id + " " + edit + " " + decision, () -> change.handle(command),
        () -> change.preview(command), Optional.of(id), edit, decision);
  }

  private ContactEdit contactEdit(Edit<ShortText> name) {
    Edit<CompanyId> company = world.companies().isEmpty() ? Edit.keep()
        : edit(() -> randomly.of(world.companies().keySet()));
    return new ContactEdit(Edit.keep(), name, Edit.keep(), Edit.keep(), Edit.keep(), company, Edit.keep(),
        edit(() -> item(world.leadStatuses())), Edit.keep(), Edit.keep());
  }

  private Attempt createSale() {
    SaleEdit edit = saleEdit(Edit.put(name()));
    Optional<DecisionRequest> decision = decision();
    CreateSale.Command command = new CreateSale.Command(caller, edit, decision);
    CreateSale create = new CreateSale(transactor);
    return Attempt.sale("create sale " + edit + " " + decision, () -> create.handle(command),
        () -> create.preview(command), decision);
  }

  private Attempt changeSale() {
    SaleId id = randomly.of(world.sales().keySet());
    SaleEdit edit = saleEdit(Edit.keep());
    Optional<DecisionRequest> decision = decision();
    ChangeSale.Command command = new ChangeSale.Command(caller, id, Expected.ANY, edit, decision);
    ChangeSale change = new ChangeSale(transactor);
    return Attempt.sale("change sale " + id + " " + edit + " " + decision, () -> change.handle(command),
        () -> change.preview(command), decision);
  }

  private SaleEdit saleEdit(Edit<ShortText> title) {
    Edit<CompanyId> company = world.companies().isEmpty() || (title.keeps() && randomly.oneIn(2)) ? Edit.keep()
        : Edit.put(randomly.of(world.companies().keySet()));
    Edit<ContactId> contact = world.contacts().isEmpty() || !randomly.oneIn(4) ? Edit.keep()
        : Edit.put(randomly.of(world.contacts().keySet()));
    Optional<SaleStatus> status = randomly.maybe(List.of(SaleStatus.values()));
    boolean stalled = status.equals(Optional.of(SaleStatus.STALLED));
    SaleStateEdit state = new SaleStateEdit(status, Edit.keep(),
        stalled ? Edit.put(LocalDate.EPOCH) : Edit.keep(), stalled ? Edit.put(name()) : Edit.keep());
    return new SaleEdit(company, contact, title, Edit.keep(), state, Edit.keep(), Edit.keep(), Edit.keep(),
        Edit.keep());
  }

  private Attempt deleteSomething() {
    return switch (randomly.below(3)) {
      case 0 -> {
        CompanyId id = randomly.of(world.companies().keySet());
        yield Attempt.plain("delete company " + id, () -> new DeleteCompany(transactor)
            .handle(new DeleteCompany.Command(caller, id, Expected.ANY)));
      }
      case 1 -> {
        ContactId id = randomly.maybe(world.contacts().keySet()).orElse(new ContactId(randomly.id()));
        yield Attempt.plain("delete contact " + id, () -> new DeleteContact(transactor)
            .handle(new DeleteContact.Command(caller, id, Expected.ANY)));
      }
      default -> {
        SaleId id = randomly.maybe(world.sales().keySet()).orElse(new SaleId(randomly.id()));
        yield Attempt.plain("delete sale " + id, () -> new DeleteSale(transactor)
            .handle(new DeleteSale.Command(caller, id, Expected.ANY)));
      }
    };
  }

  private Attempt decide() {
    DecideProposal.Command command = new DecideProposal.Command(caller,
        randomly.of(world.proposals().keySet()), Expected.ANY, someDecision());
    return Attempt.plain("decide " + command, () -> new DecideProposal(transactor).handle(command));
  }

  private Optional<DecisionRequest> decision() {
    return randomly.oneIn(3) ? Optional.of(someDecision()) : Optional.empty();
  }

  private DecisionRequest someDecision() {
    DecisionRequest.Kind kind = randomly.of(List.of(DecisionRequest.Kind.values()));
    Optional<ItemRef> category = switch (kind) {
      case ACCEPT -> randomly.maybe(world.categories().items()).map(RandomCommands::ref);
      case CHOOSE -> Optional.of(item(world.categories()));
      case DECLINE -> Optional.empty();
    };
    return new DecisionRequest(kind, category);
  }

  private ShortText name() {
    return new ShortText(randomly.of(NAMES));
  }

  private <I extends ListItem<I>> ItemRef item(ItemList<I> list) {
    return ref(randomly.of(randomly.oneIn(8) ? list.items() : list.choosable()));
  }

  private static ItemRef ref(ListItem<?> item) {
    return new ItemRef(item.entry().key().value());
  }

  private <T> Edit<T> edit(Supplier<T> value) {
    return switch (randomly.below(8)) {
      case 0 -> Edit.clear();
      case 1, 2, 3 -> Edit.keep();
      default -> Edit.put(value.get());
    };
  }
}

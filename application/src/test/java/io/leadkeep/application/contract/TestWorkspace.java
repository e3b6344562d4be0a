package io.leadkeep.application.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/** One workspace of the storage under test; it has the lists of {@link Lists} and the settings of a new workspace. */
public final class TestWorkspace {
  private final OpenStorage open;
  private final WorkspaceId id;

  private TestWorkspace(OpenStorage open, WorkspaceId id) {
    this.open = open;
    this.id = id;
  }

  static TestWorkspace create(OpenStorage open, String id) {
    TestWorkspace workspace = new TestWorkspace(open, new WorkspaceId(id));
    assertTrue(open.storage().workspaces()
        .create(new Workspace(workspace.id(), new ShortText("Acme"), Examples.MORNING)));
    workspace.save(unit -> {
      Lists.CATEGORIES.forEach(unit.categories()::insert);
      Lists.LEAD_STATUSES.forEach(unit.leadStatuses()::insert);
      unit.settings().insert(Settings.initial(Lists.LEAD.id()));
    });
    return workspace;
  }

  /** {@return its id} */
  public WorkspaceId id() {
    return id;
  }

  /** {@return the storage it is in} */
  public Storage storage() {
    return open.storage();
  }

  /** {@return another new workspace in the same storage} */
  public TestWorkspace another(String other) {
    return create(open, other);
  }

  /** Restarts the storage. */
  public void restart() {
    open.reopen();
  }

  /** {@return what {@code work} returns in a unit that saves} */
  public <R> R write(Function<? super UnitOfWork, ? extends R> work) {
    return storage().write(id, work);
  }

  /** {@return what {@code work} returns in a unit that reads} */
  public <R> R read(Function<? super UnitOfWork, ? extends R> work) {
    return storage().read(id, work);
  }

  /** {@return how many companies it has} */
  public long companies() {
    return read(unit -> unit.companySearch().count(Criteria.all()));
  }

  /** {@return how many contacts it has} */
  public long contacts() {
    return read(unit -> unit.contactSearch().count(Criteria.all()));
  }

  /** Saves what {@code work} saves. */
  public void save(Consumer<? super UnitOfWork> work) {
    storage().write(id, unit -> {
      work.accept(unit);
      return null;
    });
  }

  /** Saves new records of any kind, in this order, in one unit. */
  public void given(Object... records) {
    save(unit -> {
      for (Object record : records) {
        insert(unit, record);
      }
    });
  }

  /** Saves new records of any kind, in this order, in one unit. */
  public void given(Collection<?> records) {
    given(records.toArray());
  }

  /** Saves a new record of any kind. */
  static void insert(UnitOfWork unit, Object record) {
    switch (record) {
      case Settings settings -> unit.settings().insert(settings);
      case Category category -> unit.categories().insert(category);
      case LeadStatus status -> unit.leadStatuses().insert(status);
      case LeadCategorizationRule rule -> unit.rules().insert(rule);
      case Company company -> unit.companies().insert(company);
      case Contact contact -> unit.contacts().insert(contact);
      case Sale sale -> unit.sales().insert(sale);
      case CategoryProposal proposal -> unit.proposals().insert(proposal);
      case User user -> unit.users().insert(user);
      case AccessToken token -> unit.tokens().insert(token);
      case Dashboard dashboard -> unit.dashboards().insert(dashboard);
      case Selection selection -> unit.selections().insert(selection);
      default -> throw new IllegalArgumentException("no record: " + record);
    }
  }
}

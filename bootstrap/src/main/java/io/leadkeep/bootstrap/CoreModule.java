package io.leadkeep.bootstrap;

import com.google.inject.AbstractModule;
import io.leadkeep.application.automation.DecideProposal;
import io.leadkeep.application.automation.SaveLeadCategorization;
import io.leadkeep.application.automation.ViewLeadCategorization;
import io.leadkeep.application.automation.ViewProposals;
import io.leadkeep.application.board.ViewBoard;
import io.leadkeep.application.capture.CaptureLead;
import io.leadkeep.application.category.ChangeCategory;
import io.leadkeep.application.category.CreateCategory;
import io.leadkeep.application.category.DeleteCategory;
import io.leadkeep.application.category.ReorderCategories;
import io.leadkeep.application.category.RestoreCategory;
import io.leadkeep.application.category.ViewCategories;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.ChangeCompany;
import io.leadkeep.application.company.CreateCompany;
import io.leadkeep.application.company.DeleteCompany;
import io.leadkeep.application.company.ViewCompanies;
import io.leadkeep.application.contact.ChangeContact;
import io.leadkeep.application.contact.CreateContact;
import io.leadkeep.application.contact.DeleteContact;
import io.leadkeep.application.contact.ViewContacts;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.dashboard.ChangeDashboard;
import io.leadkeep.application.dashboard.CreateDashboard;
import io.leadkeep.application.dashboard.DeleteDashboard;
import io.leadkeep.application.dashboard.ViewDashboards;
import io.leadkeep.application.event.WatchChanges;
import io.leadkeep.application.history.Explain;
import io.leadkeep.application.history.ViewHistory;
import io.leadkeep.application.idempotency.AnswerOnce;
import io.leadkeep.application.idempotency.ForgetAnswers;
import io.leadkeep.application.leadstatus.ChangeLeadStatus;
import io.leadkeep.application.leadstatus.CreateLeadStatus;
import io.leadkeep.application.leadstatus.DeleteLeadStatus;
import io.leadkeep.application.leadstatus.ReorderLeadStatuses;
import io.leadkeep.application.leadstatus.RestoreLeadStatus;
import io.leadkeep.application.leadstatus.ViewLeadStatuses;
import io.leadkeep.application.port.IdSource;
import io.leadkeep.application.port.SecretSource;
import io.leadkeep.application.sale.ChangeSale;
import io.leadkeep.application.sale.CreateSale;
import io.leadkeep.application.sale.DeleteSale;
import io.leadkeep.application.sale.ViewSales;
import io.leadkeep.application.selection.ChangeMembers;
import io.leadkeep.application.selection.ChangeSelection;
import io.leadkeep.application.selection.CreateSelection;
import io.leadkeep.application.selection.DeleteSelection;
import io.leadkeep.application.selection.FreezeSelection;
import io.leadkeep.application.selection.ViewSelections;
import io.leadkeep.application.settings.ChangeSettings;
import io.leadkeep.application.settings.ViewSettings;
import io.leadkeep.application.user.Authenticate;
import io.leadkeep.application.user.ChangeUser;
import io.leadkeep.application.user.CreateUser;
import io.leadkeep.application.user.InstallAdministrator;
import io.leadkeep.application.user.IssueToken;
import io.leadkeep.application.user.RemoveUser;
import io.leadkeep.application.user.RevokeToken;
import io.leadkeep.application.user.ViewTokens;
import io.leadkeep.application.user.ViewUsers;
import io.leadkeep.application.workspace.CheckStorage;
import io.leadkeep.application.workspace.SetUpWorkspace;
import java.time.InstantSource;
import java.util.List;

/** The use cases, and what they need besides the storage: the time, ids, secrets. */
final class CoreModule extends AbstractModule {
  private static final List<Class<?>> USE_CASES = List.of(
      CreateCategory.class, ChangeCategory.class, DeleteCategory.class, RestoreCategory.class,
      ReorderCategories.class, ViewCategories.class,
      CreateLeadStatus.class, ChangeLeadStatus.class, DeleteLeadStatus.class, RestoreLeadStatus.class,
      ReorderLeadStatuses.class, ViewLeadStatuses.class,
      CreateCompany.class, ChangeCompany.class, DeleteCompany.class, ViewCompanies.class,
      CreateContact.class, ChangeContact.class, DeleteContact.class, ViewContacts.class,
      CaptureLead.class, WatchChanges.class,
      CreateSale.class, ChangeSale.class, DeleteSale.class, ViewSales.class,
      CreateSelection.class, ChangeSelection.class, ChangeMembers.class, FreezeSelection.class,
      DeleteSelection.class, ViewSelections.class, ViewBoard.class,
      CreateDashboard.class, ChangeDashboard.class, DeleteDashboard.class, ViewDashboards.class,
      CountRecords.class, ViewHistory.class, Explain.class,
      SaveLeadCategorization.class, ViewLeadCategorization.class, DecideProposal.class, ViewProposals.class,
      ChangeSettings.class, ViewSettings.class,
      CreateUser.class, ChangeUser.class, RemoveUser.class, ViewUsers.class,
      IssueToken.class, RevokeToken.class, ViewTokens.class, Authenticate.class,
      SetUpWorkspace.class, InstallAdministrator.class, CheckStorage.class,
      AnswerOnce.class, ForgetAnswers.class);

  private final InstantSource clock;

  CoreModule(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(clock);
    bind(IdSource.class).toInstance(new TimeOrderedIds());
    bind(SecretSource.class).toInstance(new RandomSecrets());
    Constructors.bind(binder(), List.of(Transactor.class));
    Constructors.bind(binder(), USE_CASES);
  }
}

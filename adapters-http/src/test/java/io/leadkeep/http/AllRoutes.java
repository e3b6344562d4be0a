package io.leadkeep.http;

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
import io.leadkeep.application.leadstatus.ChangeLeadStatus;
import io.leadkeep.application.leadstatus.CreateLeadStatus;
import io.leadkeep.application.leadstatus.DeleteLeadStatus;
import io.leadkeep.application.leadstatus.ReorderLeadStatuses;
import io.leadkeep.application.leadstatus.RestoreLeadStatus;
import io.leadkeep.application.leadstatus.ViewLeadStatuses;
import io.leadkeep.application.port.Storage;
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
import io.leadkeep.application.user.ChangeUser;
import io.leadkeep.application.user.CreateUser;
import io.leadkeep.application.user.IssueToken;
import io.leadkeep.application.user.RemoveUser;
import io.leadkeep.application.user.RevokeToken;
import io.leadkeep.application.user.ViewTokens;
import io.leadkeep.application.user.ViewUsers;
import io.leadkeep.application.workspace.CheckStorage;
import io.leadkeep.http.automation.LeadCategorizationRoutes;
import io.leadkeep.http.automation.ProposalRoutes;
import io.leadkeep.http.board.BoardRoutes;
import io.leadkeep.http.capture.CaptureRoutes;
import io.leadkeep.http.category.CategoryRoutes;
import io.leadkeep.http.company.CompanyRoutes;
import io.leadkeep.http.contact.ContactRoutes;
import io.leadkeep.http.count.CountRoutes;
import io.leadkeep.http.dashboard.DashboardRoutes;
import io.leadkeep.http.event.EventRoutes;
import io.leadkeep.http.health.HealthRoutes;
import io.leadkeep.http.history.HistoryRoutes;
import io.leadkeep.http.leadstatus.LeadStatusRoutes;
import io.leadkeep.http.limit.RateLimit;
import io.leadkeep.http.meta.MetaRoutes;
import io.leadkeep.http.page.PageRoutes;
import io.leadkeep.http.sale.SaleRoutes;
import io.leadkeep.http.selection.SelectionRoutes;
import io.leadkeep.http.server.Routes;
import io.leadkeep.http.settings.SettingsRoutes;
import io.leadkeep.http.user.TokenRoutes;
import io.leadkeep.http.user.UserRoutes;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.UUID;

/** The whole table of routes, to be read but not to be called: there is no storage behind it. */
public final class AllRoutes {
  private static final Storage NONE = (Storage) Proxy.newProxyInstance(
      AllRoutes.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
        throw new UnsupportedOperationException("there is no storage");
      });
  private static final Transactor TRANSACTOR = new Transactor(NONE, Clock.systemUTC(), UUID::randomUUID);

  private AllRoutes() {}

  /** {@return the table} */
  public static Routes table() {
    ViewCategories categories = new ViewCategories(TRANSACTOR);
    return new ApiRoutes(
        new CategoryRoutes(categories, new CreateCategory(TRANSACTOR), new ChangeCategory(TRANSACTOR),
            new DeleteCategory(TRANSACTOR), new RestoreCategory(TRANSACTOR), new ReorderCategories(TRANSACTOR)),
        new LeadStatusRoutes(new ViewLeadStatuses(TRANSACTOR), new CreateLeadStatus(TRANSACTOR),
            new ChangeLeadStatus(TRANSACTOR), new DeleteLeadStatus(TRANSACTOR), new RestoreLeadStatus(TRANSACTOR),
            new ReorderLeadStatuses(TRANSACTOR)),
        new CompanyRoutes(new ViewCompanies(TRANSACTOR), new CreateCompany(TRANSACTOR),
            new ChangeCompany(TRANSACTOR), new DeleteCompany(TRANSACTOR)),
        new ContactRoutes(new ViewContacts(TRANSACTOR), new CreateContact(TRANSACTOR),
            new ChangeContact(TRANSACTOR), new DeleteContact(TRANSACTOR)),
        new CaptureRoutes(new CaptureLead(TRANSACTOR), new RateLimit(Clock.systemUTC(), 1)),
        new SaleRoutes(new ViewSales(TRANSACTOR), new CreateSale(TRANSACTOR), new ChangeSale(TRANSACTOR),
            new DeleteSale(TRANSACTOR)),
        new HistoryRoutes(new ViewHistory(TRANSACTOR), new Explain(TRANSACTOR)),
        new CountRoutes(new CountRecords(TRANSACTOR)),
        new DashboardRoutes(new ViewDashboards(TRANSACTOR), new CreateDashboard(TRANSACTOR),
            new ChangeDashboard(TRANSACTOR), new DeleteDashboard(TRANSACTOR)),
        new BoardRoutes(new ViewBoard(TRANSACTOR)),
        new MetaRoutes(),
        new SelectionRoutes(new ViewSelections(TRANSACTOR), new CreateSelection(TRANSACTOR),
            new ChangeSelection(TRANSACTOR), new ChangeMembers(TRANSACTOR), new FreezeSelection(TRANSACTOR),
            new DeleteSelection(TRANSACTOR), new ViewContacts(TRANSACTOR), new ViewCompanies(TRANSACTOR)),
        new LeadCategorizationRoutes(
            new ViewLeadCategorization(TRANSACTOR), new SaveLeadCategorization(TRANSACTOR)),
        new ProposalRoutes(new ViewProposals(TRANSACTOR), new DecideProposal(TRANSACTOR)),
        new SettingsRoutes(new ViewSettings(TRANSACTOR), new ChangeSettings(TRANSACTOR), categories),
        new UserRoutes(new ViewUsers(TRANSACTOR), new CreateUser(TRANSACTOR), new ChangeUser(TRANSACTOR),
            new RemoveUser(TRANSACTOR)),
        new TokenRoutes(new ViewTokens(TRANSACTOR), new IssueToken(TRANSACTOR, () -> "secret"),
            new RevokeToken(TRANSACTOR)),
        new EventRoutes(new WatchChanges(NONE)),
        new HealthRoutes(new CheckStorage(NONE)),
        new PageRoutes()).table();
  }
}

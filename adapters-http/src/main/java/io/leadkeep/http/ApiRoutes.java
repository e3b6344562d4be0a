package io.leadkeep.http;

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
import io.leadkeep.http.meta.MetaRoutes;
import io.leadkeep.http.page.PageRoutes;
import io.leadkeep.http.sale.SaleRoutes;
import io.leadkeep.http.selection.SelectionRoutes;
import io.leadkeep.http.server.Route;
import io.leadkeep.http.server.Routes;
import io.leadkeep.http.settings.SettingsRoutes;
import io.leadkeep.http.user.TokenRoutes;
import io.leadkeep.http.user.UserRoutes;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the server answers: one table, from the routes of all areas.
 *
 * @param categories the routes of categories
 * @param leadStatuses the routes of the list of lead statuses
 * @param companies the routes of companies
 * @param contacts the routes of contacts
 * @param captures the route of submissions of forms
 * @param sales the routes of sales
 * @param histories the routes of histories
 * @param counts the routes of counts
 * @param dashboards the routes of dashboards
 * @param board the routes of the board
 * @param meta the route that tells what lists can be asked
 * @param selections the routes of selections
 * @param leadCategorization the routes of the rules
 * @param proposals the routes of category proposals
 * @param settings the routes of settings
 * @param users the routes of users
 * @param tokens the routes of access tokens
 * @param events the route of the stream of hints
 * @param health the routes that tell how the server is
 * @param pages the routes of pages
 */
public record ApiRoutes(
    CategoryRoutes categories,
    LeadStatusRoutes leadStatuses,
    CompanyRoutes companies,
    ContactRoutes contacts,
    CaptureRoutes captures,
    SaleRoutes sales,
    HistoryRoutes histories,
    CountRoutes counts,
    DashboardRoutes dashboards,
    BoardRoutes board,
    MetaRoutes meta,
    SelectionRoutes selections,
    LeadCategorizationRoutes leadCategorization,
    ProposalRoutes proposals,
    SettingsRoutes settings,
    UserRoutes users,
    TokenRoutes tokens,
    EventRoutes events,
    HealthRoutes health,
    PageRoutes pages) {
  /** {@return the table of routes} */
  public Routes table() {
    return new Routes(Stream.<List<Route>>of(
            categories.routes(), leadStatuses.routes(), companies.routes(), contacts.routes(), captures.routes(),
            sales.routes(), histories.routes(), counts.routes(), dashboards.routes(), board.routes(), meta.routes(),
            selections.routes(), leadCategorization.routes(), proposals.routes(), settings.routes(), users.routes(),
            tokens.routes(),
            events.routes(), health.routes(), pages.routes())
        .flatMap(List::stream)
        .toList());
  }
}

package io.leadkeep.bootstrap;

import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.leadkeep.application.idempotency.AnswerOnce;
import io.leadkeep.application.user.Authenticate;
import io.leadkeep.http.ApiRoutes;
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
import io.leadkeep.http.server.HttpServer;
import io.leadkeep.http.settings.SettingsRoutes;
import io.leadkeep.http.user.TokenRoutes;
import io.leadkeep.http.user.UserRoutes;
import java.time.InstantSource;
import java.util.List;

/** The HTTP server with the routes of all areas; nothing else of it is seen from outside. */
final class HttpModule extends PrivateModule {
  private static final List<Class<?>> ROUTES = List.of(
      CategoryRoutes.class, LeadStatusRoutes.class, CompanyRoutes.class, ContactRoutes.class, CaptureRoutes.class,
      SaleRoutes.class, HistoryRoutes.class, CountRoutes.class, DashboardRoutes.class, BoardRoutes.class,
      MetaRoutes.class,
      SelectionRoutes.class,
      LeadCategorizationRoutes.class, ProposalRoutes.class, SettingsRoutes.class, UserRoutes.class,
      TokenRoutes.class, EventRoutes.class, HealthRoutes.class, PageRoutes.class, ApiRoutes.class);

  private final Configuration configuration;

  HttpModule(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  protected void configure() {
    Constructors.bind(binder(), ROUTES);
    expose(HttpServer.class);
  }

  @Provides
  @Singleton
  RateLimit captures(InstantSource clock) {
    return new RateLimit(clock, configuration.capturesPerMinute());
  }

  @Provides
  @Singleton
  HttpServer server(ApiRoutes routes, Authenticate authenticate, AnswerOnce once) {
    return new HttpServer(
        configuration.host(), configuration.port(), routes.table(), new TokenGate(authenticate), once::handle);
  }
}

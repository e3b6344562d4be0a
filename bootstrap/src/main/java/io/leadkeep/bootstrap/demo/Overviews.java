package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.ViewCompanies;
import io.leadkeep.application.dashboard.CreateDashboard;
import io.leadkeep.application.dashboard.DashboardEdit;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.selection.CreateSelection;
import io.leadkeep.application.selection.FreezeSelection;
import io.leadkeep.application.selection.SelectionEdit;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the colleagues make for themselves to look at again: selections, and a dashboard for their sales meeting. */
final class Overviews {
  private static final int SELECTIONS_MADE = 240;
  private static final int DASHBOARD_MADE = 120;
  private static final int INVITATIONS_SENT = 33;
  private static final int VISITS_PLANNED = 2;
  private static final int VISITS = 8;
  private static final String CUSTOMERS = "CUSTOMER";

  private final VirtualClock clock;
  private final Team team;
  private final CreateSelection createSelection;
  private final FreezeSelection freezeSelection;
  private final CreateDashboard createDashboard;
  private final ViewCompanies viewCompanies;

  Overviews(Transactor transactor, VirtualClock clock, Team team) {
    this.clock = clock;
    this.team = team;
    createSelection = new CreateSelection(transactor);
    freezeSelection = new FreezeSelection(transactor);
    createDashboard = new CreateDashboard(transactor);
    viewCompanies = new ViewCompanies(transactor);
  }

  /** Plans when they are made. */
  void plan(Agenda agenda) {
    Chance chance = new Chance("overviews");
    Colleague chief = team.administrator();
    agenda.daysBeforeEnd(SELECTIONS_MADE, chance, () -> team.colleagues().forEach(this::selectOwn));
    agenda.daysBeforeEnd(DASHBOARD_MADE, chance, () -> meet(chief));
    agenda.daysBeforeEnd(INVITATIONS_SENT, chance, () -> invite(chief));
    agenda.daysBeforeEnd(VISITS_PLANNED, chance, () -> visit(chief));
  }

  /** Everybody who works on leads keeps an eye on those that were put off; nobody else needs to see that. */
  private void selectOwn(Colleague colleague) {
    if (colleague.role() != Role.VIEWER) {
      select(colleague, "My leads to take up again", false, Entity.CONTACT, Edit.put(Filter.allOf(List.of(
          in("owner", colleague.id().value().toString()), in("leadStatus", Keys.RE_NURTURE),
          new Term("updatedAt", Operator.OLDER_THAN_DAYS, List.of("30"))))), Edit.keep());
    }
  }

  private void meet(Colleague chief) {
    SelectionId ready = select(chief, "Qualified without an open sale", true, Entity.CONTACT,
        Edit.put(Filter.allOf(List.of(in("leadStatus", Keys.QUALIFIED),
            new Term("leadStatusVisible", Operator.IS, List.of("true")),
            new Term("saleStatus", Operator.NOT_IN, List.of("OPEN"))))), Edit.keep());
    select(chief, "Prospects with an offer", true, Entity.COMPANY, Edit.put(Filter.allOf(List.of(
        in("categoryGroup", "POTENTIAL_CUSTOMER"), in("saleStatus", "OPEN", "STALLED")))), Edit.keep());
    Filter open = Filter.allOf(List.of(in("status", "OPEN")));
    clock.work();
    Done.of(createDashboard.handle(new CreateDashboard.Command(chief.caller(), new DashboardEdit(
        Edit.put(new ShortText("Sales meeting")), Optional.of(true), Optional.of(List.of(
            TileDraft.of(TileKind.NUMBER, Subject.SALE).called("Open sales").among(open).edit(),
            TileDraft.of(TileKind.NUMBER, Subject.SALE).called("Stalled sales")
                .among(Filter.allOf(List.of(in("status", "STALLED")))).edit(),
            TileDraft.of(TileKind.SALES_BY_SOURCE, Subject.SALE).edit(),
            TileDraft.of(TileKind.BAR, Subject.SALE).called("Open sales by owner").among(open).by("owner").edit(),
            TileDraft.of(TileKind.LIST, Subject.SALE).called("Expected next").among(open)
                .sorted("saleDate", false).edit(),
            TileDraft.of(TileKind.LIST, Subject.CONTACT).called("Qualified without an open sale")
                .among(Filter.allOf(List.of(in("selection", ready.value().toString()))))
                .sorted("updatedAt", true).edit(),
            TileDraft.of(TileKind.FUNNEL, Subject.CONTACT).called("Last quarter's leads")
                .counting(FunnelMode.COHORT, Period.LAST_QUARTER).edit(),
            TileDraft.of(TileKind.DONUT, Subject.COMPANY).called("Companies").by("categoryGroup").edit())),
        Language.EN))));
  }

  /** Who gets an invitation is settled once, whatever becomes of them later. */
  private void invite(Colleague chief) {
    SelectionId invited = select(chief, "Invited to the autumn fair", true, Entity.CONTACT, Edit.put(new Filter(List.of(
        List.of(in("categoryGroup", CUSTOMERS), new Term("email", Operator.EXISTS, List.of())),
        List.of(in("source", "cold-chain-days"))))), Edit.keep());
    clock.work();
    Done.of(freezeSelection.handle(new FreezeSelection.Command(chief.caller(), invited, Expected.ANY)));
  }

  private void visit(Colleague chief) {
    List<UUID> companies = Done.of(viewCompanies.list(chief.caller(), new ListRequest(
        Filter.allOf(List.of(in("categoryGroup", CUSTOMERS))), List.of(new SortTerm("updatedAt", false)),
        Optional.empty(), VISITS, false))).items().stream().map(card -> card.company().id().value()).toList();
    select(chief, "Visits", false, Entity.COMPANY, Edit.keep(), Edit.put(companies));
  }

  private SelectionId select(
      Colleague by, String name, boolean shared, Entity entity, Edit<Filter> criteria, Edit<List<UUID>> members) {
    clock.work();
    return Done.of(createSelection.handle(new CreateSelection.Command(by.caller(), new SelectionEdit(
        Edit.put(new ShortText(name)), Optional.of(entity), Optional.of(shared), criteria, members, Language.EN))))
        .selection().id();
  }

  private static Term in(String field, String... values) {
    return new Term(field, Operator.IN, List.of(values));
  }
}

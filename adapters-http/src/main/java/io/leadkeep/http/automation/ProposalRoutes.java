package io.leadkeep.http.automation;

import io.leadkeep.application.automation.DecideProposal;
import io.leadkeep.application.automation.ProposalCard;
import io.leadkeep.application.automation.ViewProposals;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;

/** The routes of category proposals. */
public final class ProposalRoutes {
  private static final String LIST = "/category-proposals";
  private static final String ONE = LIST + "/{id}";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.PROPOSALS);

  private final ViewProposals view;
  private final DecideProposal decide;

  /** Needs the use cases of proposals. */
  public ProposalRoutes(ViewProposals view, DecideProposal decide) {
    this.view = view;
    this.decide = decide;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.VIEWER, this::list).with(PARAMETERS.names()),
        Route.get(ONE, Role.VIEWER, request -> proposal(request).show()),
        Route.post(ONE + "/decision", Role.USER, this::decide));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        card -> ProposalMapper.INSTANCE.json(card, request.language()));
  }

  private Answer decide(Request request) {
    return proposal(request).change(Decisions::read, (decision, expected) ->
        decide.handle(new DecideProposal.Command(request.caller(), proposalId(request), expected, decision))
            .map(card -> shown(request, card)));
  }

  private Resource proposal(Request request) {
    ProposalId id = proposalId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(card -> shown(request, card)));
  }

  private static ProposalId proposalId(Request request) {
    return request.id("id", ProposalId::new);
  }

  private static Representation shown(Request request, ProposalCard card) {
    return Representation.of(LIST + "/" + card.proposal().id().value(), card.proposal().version(),
        ProposalMapper.INSTANCE.json(card, request.language()));
  }
}

package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.AutomationReport;
import io.leadkeep.application.automation.AutomationReport.Outcome;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.automation.DecisionRequest.Kind;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.List;
import java.util.Optional;

/** What the colleagues say to proposals: mostly yes, not always at once, and sometimes nothing. */
final class Inbox {
  static final DecisionRequest ACCEPT = new DecisionRequest(Kind.ACCEPT, Optional.empty());

  private static final DecisionRequest DECLINE = new DecisionRequest(Kind.DECLINE, Optional.empty());
  private static final int NEVER_ANSWERED = 22;
  private static final int ANSWERED_SOON = 35;
  private static final int DECLINED = 14;
  private static final int CHANGED = 16;

  private final Agenda agenda;
  private final SalesDesk sales;

  Inbox(Agenda agenda, SalesDesk sales) {
    this.agenda = agenda;
    this.sales = sales;
  }

  /** {@return the decision to move a company to another category than a rule would} */
  static DecisionRequest choose(String category) {
    return new DecisionRequest(Kind.CHOOSE, Optional.of(new ItemRef(category)));
  }

  /** Takes note of what the rules said about a company. */
  void receive(Relation relation, AutomationReport report) {
    Chance chance = relation.chance();
    if (report.outcome() != Outcome.PROPOSED || chance.in100(NEVER_ANSWERED)) {
      return;
    }
    int days = chance.in100(ANSWERED_SOON) ? chance.between(0, 2) : chance.between(4, 24);
    String target = report.to().orElseThrow().entry().key().value();
    agenda.inDays(days, chance, () -> answer(relation, report.proposal().orElseThrow(), target));
  }

  private void answer(Relation relation, ProposalId proposal, String target) {
    Chance chance = relation.chance();
    if (!sales.waits(relation, proposal)) {
      return;
    }
    if (chance.in100(DECLINED)) {
      sales.decide(relation, proposal, DECLINE);
    } else if (chance.in100(CHANGED)) {
      sales.decide(relation, proposal, choose(chance.of(instead(target))));
    } else {
      sales.decide(relation, proposal, ACCEPT);
    }
  }

  private static List<String> instead(String target) {
    return target.equals(Keys.LOST_OPPORTUNITY)
        ? List.of(Keys.LEAD, Keys.OTHER, Keys.TARGET_ACCOUNT)
        : List.of(Keys.MARKETING_QUALIFIED_LEAD, Keys.TARGET_ACCOUNT, Keys.PARTNER);
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.CauseKind;
import io.leadkeep.domain.history.Origin;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The columns of {@code history} that say when, by whom and because of what. */
public record OriginRow(
    long happenedAt,
    ActorRow actor,
    String causeKind,
    String causeTrigger,
    UUID causeRuleId,
    Long causeRuleVersion,
    UUID causeProposalId,
    UUID causeJobId,
    UUID correlationId) {
  static final String COLUMNS = "t.happened_at, " + ActorRow.COLUMNS + """
      , t.cause_kind, t.cause_trigger, t.cause_rule_id, t.cause_rule_version, t.cause_proposal_id, t.cause_job_id,
      t.correlation_id""";

  static OriginRow read(Cells cells) throws SQLException {
    return new OriginRow(cells.number(), ActorRow.read(cells), cells.text(), cells.text(), cells.id(),
        cells.optionalNumber(), cells.id(), cells.id(), cells.id());
  }

  Origin origin() {
    return new Origin(Instant.ofEpochMilli(happenedAt), actor.actor(), cause(), correlationId);
  }

  private Cause cause() {
    return new Cause(
        CauseKind.valueOf(causeKind),
        Optional.ofNullable(causeTrigger).map(Trigger::valueOf),
        Optional.ofNullable(causeRuleId).map(RuleId::new),
        Optional.ofNullable(causeRuleVersion),
        Optional.ofNullable(causeProposalId).map(ProposalId::new),
        Optional.ofNullable(causeJobId));
  }
}

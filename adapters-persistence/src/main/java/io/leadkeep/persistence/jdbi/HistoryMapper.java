package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Changes, flat. */
@Mapper(config = FlatRows.class)
interface HistoryMapper {
  @Mapping(target = "recordKind", source = "record.kind")
  @Mapping(target = "recordId", source = "record.id")
  @Mapping(target = "fromValue", source = "from")
  @Mapping(target = "toValue", source = "to")
  HistoryRow row(Change change);

  @Mapping(target = "happenedAt", source = "at")
  @Mapping(target = "causeKind", source = "cause.kind")
  @Mapping(target = "causeTrigger", source = "cause.trigger")
  @Mapping(target = "causeRuleId", source = "cause.rule")
  @Mapping(target = "causeRuleVersion", source = "cause.ruleVersion")
  @Mapping(target = "causeProposalId", source = "cause.proposal")
  @Mapping(target = "causeJobId", source = "cause.job")
  @Mapping(target = "correlationId", source = "correlation")
  OriginRow row(Origin origin);

  @Mapping(target = "rule", source = "rule.value")
  VerdictJson json(RuleVerdict verdict);

  default ActorRow row(Actor actor) {
    return ActorRow.of(actor);
  }

  default String value(Optional<HistoryValue> value) {
    return value.map(HistoryValueJson::write).orElse(null);
  }

  default String trace(List<RuleVerdict> trace) {
    return trace.isEmpty() ? null : Json.write(trace.stream().map(this::json).toList());
  }
}

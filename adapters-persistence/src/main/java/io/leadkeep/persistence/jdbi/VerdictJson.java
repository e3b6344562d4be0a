package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One entry of a trace as JSON. */
record VerdictJson(UUID rule, long ruleVersion, String trigger, UUID leadStatus, String verdict) {
  static List<RuleVerdict> readTrace(String column) {
    return column == null
        ? List.of()
        : Arrays.stream(Json.read(column, VerdictJson[].class)).map(VerdictJson::verdictOnRule).toList();
  }

  private RuleVerdict verdictOnRule() {
    return new RuleVerdict(new RuleId(rule), ruleVersion, Trigger.valueOf(trigger),
        Optional.ofNullable(leadStatus).map(LeadStatusId::new), Verdict.valueOf(verdict));
  }
}

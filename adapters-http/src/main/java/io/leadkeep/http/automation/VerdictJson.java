package io.leadkeep.http.automation;

import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.http.listitem.ItemJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of one rule.
 *
 * @param trigger its trigger
 * @param leadStatus the status it waits for
 * @param verdict what became of it
 */
public record VerdictJson(Trigger trigger, Optional<ItemJson> leadStatus, Verdict verdict) {
  /**
   * {@return a whole trace}
   *
   * @param trace the verdicts
   * @param shown shows a lead status that one of them names
   */
  public static List<VerdictJson> trace(
      List<RuleVerdict> trace, Function<LeadStatusId, Optional<ItemJson>> shown) {
    return trace.stream()
        .map(entry -> new VerdictJson(entry.trigger(), entry.leadStatus().flatMap(shown), entry.verdict()))
        .toList();
  }
}

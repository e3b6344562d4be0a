package io.leadkeep.domain.dashboard;

import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One stage of a lead's life: the contacts that meet all of its terms (W4). The stages of the lifecycle are told by
 * the predefined categories, whose keys never change, and by the kinds of lead statuses, never by a label.
 *
 * @param key its name for programs
 * @param terms what its contacts meet
 * @param exit whether it is a way out, and not a step towards a sale
 */
public record Stage(String key, List<Term> terms, boolean exit) {
  private static final String LEAD = "lead";
  private static final String MARKETING_QUALIFIED = "marketing-qualified-lead";
  private static final String OPPORTUNITY = "opportunity";

  /** {@return the statuses that a funnel leads through: the first ones, those worked on, the good end; by rank} */
  public static List<LeadStatus> funnel(ItemList<LeadStatus> statuses) {
    return statuses.choosable().stream()
        .filter(status -> switch (status.kind()) {
          case INITIAL, WORKING, CLOSED_POSITIVE -> true;
          case PARKED, CLOSED_NEGATIVE -> false;
        })
        .sorted(Comparator.comparingInt((LeadStatus status) -> status.kind() == LeadStatusKind.INITIAL ? 0
            : status.kind() == LeadStatusKind.WORKING ? 1 : 2))
        .toList();
  }

  /** {@return the stages of the lifecycle: lead, MQL, qualified, opportunity, sold; and the two ways out} */
  public static List<Stage> lifecycle(ItemList<LeadStatus> statuses) {
    List<String> underway = keys(statuses, LeadStatusKind.INITIAL, LeadStatusKind.WORKING);
    List<String> positive = keys(statuses, LeadStatusKind.CLOSED_POSITIVE);
    List<String> staying = new ArrayList<>(underway);
    staying.addAll(positive);
    List<Stage> stages = new ArrayList<>();
    add(stages, LEAD, false, in("category", List.of(LEAD)), in("leadStatus", underway));
    add(stages, MARKETING_QUALIFIED, false, in("category", List.of(MARKETING_QUALIFIED)), in("leadStatus", underway));
    add(stages, "qualified", false, in("category", List.of(LEAD, MARKETING_QUALIFIED)), in("leadStatus", positive));
    add(stages, OPPORTUNITY, false, in("category", List.of(OPPORTUNITY)), in("leadStatus", staying));
    add(stages, "sold", false, in("categoryGroup", List.of(CategoryGroup.CUSTOMER.name())),
        new Term("leadStatus", Operator.EXISTS, List.of()));
    add(stages, "disqualified", true, in("categoryGroup", List.of(CategoryGroup.POTENTIAL_CUSTOMER.name())),
        in("leadStatus", keys(statuses, LeadStatusKind.CLOSED_NEGATIVE)));
    add(stages, "re-nurture", true, in("categoryGroup", List.of(CategoryGroup.POTENTIAL_CUSTOMER.name())),
        in("leadStatus", keys(statuses, LeadStatusKind.PARKED)));
    return stages;
  }

  /** {@return the terms of leads that are open or being contacted} */
  public static Term underway(ItemList<LeadStatus> statuses) {
    return in("leadStatus", keys(statuses, LeadStatusKind.INITIAL, LeadStatusKind.WORKING));
  }

  /** A stage that no status leads to can't be reached, and is left out. */
  private static void add(List<Stage> stages, String key, boolean exit, Term... terms) {
    boolean possible = Arrays.stream(terms)
        .allMatch(term -> term.operator() == Operator.EXISTS || !term.values().isEmpty());
    if (possible) {
      stages.add(new Stage(key, List.of(terms), exit));
    }
  }

  private static Term in(String field, List<String> values) {
    return new Term(field, Operator.IN, values);
  }

  private static List<String> keys(ItemList<LeadStatus> statuses, LeadStatusKind... kinds) {
    return statuses.items().stream()
        .filter(status -> Arrays.asList(kinds).contains(status.kind()))
        .map(status -> status.entry().key().value())
        .toList();
  }
}

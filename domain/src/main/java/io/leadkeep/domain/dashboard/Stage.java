package io.leadkeep.domain.dashboard;

import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ItemList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private static final String STATUS = "leadStatus";
  private static final Term ANY = new Term(STATUS, Operator.EXISTS, List.of());
  private static final List<Term> NOBODY = List.of(ANY, new Term(STATUS, Operator.ABSENT, List.of()));
  private static final Set<LeadStatusKind> UNDERWAY = EnumSet.of(LeadStatusKind.INITIAL, LeadStatusKind.WORKING);

  /**
   * {@return the statuses that a funnel leads through: the first ones, those worked on, the good end; by rank}
   *
   * <p>Deleted ones, which stay on the contacts that have them (L4), included.
   */
  public static List<LeadStatus> funnel(ItemList<LeadStatus> statuses) {
    return statuses.items().stream()
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
    Optional<Term> underway = status(statuses, UNDERWAY);
    Optional<Term> positive = status(statuses, EnumSet.of(LeadStatusKind.CLOSED_POSITIVE));
    Optional<Term> staying = status(statuses,
        EnumSet.of(LeadStatusKind.INITIAL, LeadStatusKind.WORKING, LeadStatusKind.CLOSED_POSITIVE));
    List<Stage> stages = new ArrayList<>();
    add(stages, LEAD, false, in("category", LEAD), underway);
    add(stages, MARKETING_QUALIFIED, false, in("category", MARKETING_QUALIFIED), underway);
    add(stages, "qualified", false, in("category", LEAD, MARKETING_QUALIFIED), positive);
    add(stages, OPPORTUNITY, false, in("category", OPPORTUNITY), staying);
    add(stages, "sold", false, in("categoryGroup", CategoryGroup.CUSTOMER.name()), Optional.of(ANY));
    add(stages, "disqualified", true, in("categoryGroup", CategoryGroup.POTENTIAL_CUSTOMER.name()),
        status(statuses, EnumSet.of(LeadStatusKind.CLOSED_NEGATIVE)));
    add(stages, "re-nurture", true, in("categoryGroup", CategoryGroup.POTENTIAL_CUSTOMER.name()),
        status(statuses, EnumSet.of(LeadStatusKind.PARKED)));
    return stages;
  }

  /** {@return the terms of leads that are open or being contacted; nobody meets them if no status is of that kind} */
  public static List<Term> underway(ItemList<LeadStatus> statuses) {
    return status(statuses, UNDERWAY).map(List::of).orElse(NOBODY);
  }

  /** A stage that no status leads to can't be reached, and is left out. */
  private static void add(List<Stage> stages, String key, boolean exit, Term category, Optional<Term> status) {
    status.ifPresent(present -> stages.add(new Stage(key, List.of(category, present), exit)));
  }

  private static Term in(String field, String... values) {
    return new Term(field, Operator.IN, List.of(values));
  }

  /**
   * {@return what says that a status is of one of these kinds; empty if none is}
   *
   * <p>Where that would take more values than a term may have, it names those that are left out.
   */
  private static Optional<Term> status(ItemList<LeadStatus> statuses, Set<LeadStatusKind> kinds) {
    List<String> within = keys(statuses, kinds);
    if (within.size() <= Filter.MOST_VALUES) {
      return Optional.of(within).filter(keys -> !keys.isEmpty()).map(keys -> new Term(STATUS, Operator.IN, keys));
    }
    List<String> left = new ArrayList<>(keys(statuses, EnumSet.complementOf(EnumSet.copyOf(kinds))));
    left.add(Term.NO_VALUE);
    return Optional.of(new Term(STATUS, Operator.NOT_IN, left));
  }

  private static List<String> keys(ItemList<LeadStatus> statuses, Set<LeadStatusKind> kinds) {
    return statuses.where(status -> kinds.contains(status.kind())).stream()
        .map(status -> status.entry().key().value())
        .toList();
  }
}

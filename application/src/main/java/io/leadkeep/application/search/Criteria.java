package io.leadkeep.application.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which records: those that meet every criterion of at least one set (W2).
 *
 * @param <F> the fields
 * @param anyOf sets of criteria; AND inside a set, OR between sets; no set: no record
 */
public record Criteria<F extends QueryField>(List<List<Criterion<F>>> anyOf) {
  /** {@return all records} */
  public static <F extends QueryField> Criteria<F> all() {
    return new Criteria<>(List.of(List.of()));
  }

  /** {@return the records that meet all of these} */
  public static <F extends QueryField> Criteria<F> allOf(List<Criterion<F>> criteria) {
    return new Criteria<>(List.of(List.copyOf(criteria)));
  }

  /** {@return the records that meet this} */
  public static <F extends QueryField> Criteria<F> only(Criterion<F> criterion) {
    return new Criteria<>(List.of(List.of(criterion)));
  }

  /** {@return the records that meet both} */
  public Criteria<F> and(Criteria<F> other) {
    List<List<Criterion<F>>> both = new ArrayList<>();
    for (List<Criterion<F>> left : anyOf) {
      for (List<Criterion<F>> right : other.anyOf) {
        List<Criterion<F>> together = new ArrayList<>(left);
        together.addAll(right);
        both.add(List.copyOf(together));
      }
    }
    return new Criteria<>(List.copyOf(both));
  }
}

package io.leadkeep.application.search;

import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.selection.SelectionId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One condition on a record.
 *
 * @param <F> the fields
 */
public sealed interface Criterion<F extends QueryField> {
  /**
   * The field holds one of these values, or one of its codes is among them; records without a value match only if
   * {@link Operand.Absent} is among them. No values: nothing matches.
   *
   * @param <F> the fields
   * @param field a field of ids or codes
   * @param values the values
   */
  record OneOf<F extends QueryField>(F field, Set<Operand> values) implements Criterion<F> {}

  /**
   * The field holds none of these values; records without a value match (W2), unless {@link Operand.Absent} is among
   * them. No values: everything matches.
   *
   * @param <F> the fields
   * @param field a field of ids or codes
   * @param values the values
   */
  record NoneOf<F extends QueryField>(F field, Set<Operand> values) implements Criterion<F> {}

  /**
   * The field holds a value, or holds none.
   *
   * @param <F> the fields
   * @param field any field but one of words
   * @param present whether it is to hold one
   */
  record Present<F extends QueryField>(F field, boolean present) implements Criterion<F> {}

  /**
   * The number lies in a range; records without a value don't match.
   *
   * @param <F> the fields
   * @param field a field of numbers
   * @param from the least that matches
   * @param before the least that no longer matches
   */
  record Within<F extends QueryField>(F field, OptionalLong from, OptionalLong before) implements Criterion<F> {}

  /**
   * Each of these begins a word of the record (T1).
   *
   * @param <F> the fields
   * @param field a field of words
   * @param prefixes letters and digits, folded as for searching; none: everything matches
   */
  record Words<F extends QueryField>(F field, List<String> prefixes) implements Criterion<F> {}

  /**
   * The record is a member of a static selection; of one that doesn't exist none is.
   *
   * @param <F> the fields
   * @param field the field of the record's own id
   * @param selection the selection
   */
  record MemberOf<F extends QueryField>(F field, SelectionId selection) implements Criterion<F> {}

  /**
   * The contact's lead status became this one at some time in a range, as its history tells (H1).
   *
   * @param <F> the fields
   * @param field the field of the contact's own id
   * @param status the status
   * @param from the first millisecond that matches
   * @param before the first that no longer matches
   */
  record Reached<F extends QueryField>(
      F field, LeadStatusId status, OptionalLong from, OptionalLong before) implements Criterion<F> {}
}

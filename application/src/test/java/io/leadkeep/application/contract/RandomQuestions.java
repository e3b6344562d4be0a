package io.leadkeep.application.contract;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.QueryField.Kind;
import io.leadkeep.application.search.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes up questions to a list, mostly about values that are in it.
 *
 * @param <F> the fields
 * @param randomly chance
 * @param fields all fields
 * @param list the list
 */
record RandomQuestions<F extends QueryField>(Randomly randomly, List<F> fields, PlainList<F, ?> list) {
  Criteria<F> criteria() {
    return randomly.oneIn(5)
        ? Criteria.all()
        : new Criteria<>(randomly.some(4, () -> randomly.some(3, this::criterion)));
  }

  List<Sort<F>> sort() {
    List<F> sortable = fields.stream()
        .filter(field -> field.kind() == Kind.NUMBER || field.kind() == Kind.SORT_KEY).toList();
    return randomly.some(4, () -> new Sort<>(randomly.of(sortable), randomly.oneIn(2)));
  }

  /** {@return the fields by which records can be counted} */
  List<F> grouping() {
    return fields.stream().filter(field -> field.kind() == Kind.ID || field.kind() == Kind.CODE).toList();
  }

  private Criterion<F> criterion() {
    F field = randomly.of(fields);
    return switch (field.kind()) {
      case ID, CODE, CODES -> switch (randomly.below(3)) {
        case 0 -> new Criterion.OneOf<>(field, operands(field));
        case 1 -> new Criterion.NoneOf<>(field, operands(field));
        default -> new Criterion.Present<>(field, randomly.oneIn(2));
      };
      case NUMBER -> randomly.oneIn(4)
          ? new Criterion.Present<>(field, randomly.oneIn(2))
          : new Criterion.Within<>(field, edge(field), edge(field));
      case SORT_KEY -> new Criterion.Present<>(field, randomly.oneIn(2));
      case WORDS -> new Criterion.Words<>(field, prefixes(field));
    };
  }

  private Set<Operand> operands(F field) {
    List<Object> known = new ArrayList<>();
    values(field).forEach(value -> known.addAll(value instanceof Set<?> codes ? codes : Set.of(value)));
    known.add(field.kind() == Kind.ID ? randomly.id() : "unknown");
    Set<Operand> operands = randomly.some(4, () -> PlainList.operand(randomly.of(known))).stream()
        .collect(Collectors.toSet());
    if (randomly.oneIn(3)) {
      operands.add(new Operand.Absent());
    }
    return operands;
  }

  private OptionalLong edge(F field) {
    List<Object> known = values(field);
    return known.isEmpty() || randomly.oneIn(4)
        ? OptionalLong.empty()
        : OptionalLong.of((Long) randomly.of(known) + randomly.below(3) - 1);
  }

  private List<String> prefixes(F field) {
    List<String> words = values(field).stream()
        .flatMap(value -> ((List<?>) value).stream()).map(String.class::cast).toList();
    return randomly.some(3, () -> words.isEmpty() || randomly.oneIn(8) ? "zzz" : prefix(randomly.of(words)));
  }

  private String prefix(String word) {
    int points = word.codePointCount(0, word.length());
    return word.substring(0, word.offsetByCodePoints(0, 1 + randomly.below(points)));
  }

  private List<Object> values(F field) {
    return list.rows().stream().map(row -> row.values().get(field)).filter(Objects::nonNull).toList();
  }
}

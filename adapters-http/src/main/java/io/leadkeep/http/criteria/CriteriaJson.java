package io.leadkeep.http.criteria;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.list;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import java.util.List;
import java.util.function.Function;

/**
 * Criteria as they are read and shown.
 *
 * @param anyOf the sets; OR between them
 */
public record CriteriaJson(List<SetJson> anyOf) {
  /** The member under which bodies have them. */
  public static final String MEMBER = "criteria";
  /** Reads them, as far as that needs no storage: whether fields and values exist is found out when they are asked. */
  public static final JsonReader<Filter> READER = object(CriteriaJson::filter);

  private static final JsonReader<String> TEXT = word(CriteriaJson::text);
  private static final JsonReader<List<String>> TEXTS = list(TEXT);
  private static final JsonReader<List<String>> FLAGS = list(flag(value -> Boolean.toString(value)));
  private static final JsonReader<List<String>> NUMBERS = list(integer(Integer::toString));

  /**
   * One set.
   *
   * @param allOf the terms; AND between them
   */
  public record SetJson(List<TermJson> allOf) {}

  /**
   * One term.
   *
   * @param field the field
   * @param op the operator
   * @param values what to compare with
   */
  public record TermJson(String field, Operator op, List<Object> values) {}

  /** {@return a filter, shown} */
  public static CriteriaJson of(Filter filter) {
    return new CriteriaJson(filter.anyOf().stream()
        .map(set -> new SetJson(set.stream().map(CriteriaJson::shown).toList()))
        .toList());
  }

  private static TermJson shown(Term term) {
    Function<String, Object> value = switch (term.operator()) {
      case IS -> Boolean::valueOf;
      case LAST_DAYS, OLDER_THAN_DAYS -> Integer::valueOf;
      case IN, NOT_IN, EXISTS, ABSENT, MATCHES, AFTER, BEFORE, BETWEEN, IN_PERIOD, REACHED -> text -> text;
    };
    return new TermJson(term.field(), term.operator(), term.values().stream().map(value).toList());
  }

  private static Filter filter(JsonObject tree) {
    List<List<Term>> anyOf = tree.required("anyOf", list(object(CriteriaJson::set)));
    limit(tree, "anyOf", anyOf, 1, Filter.MOST_SETS);
    return tree.whole(() -> new Filter(anyOf));
  }

  private static List<Term> set(JsonObject set) {
    List<Term> allOf = set.required("allOf", list(object(CriteriaJson::term)));
    limit(set, "allOf", allOf, 0, Filter.MOST_TERMS);
    return set.whole(() -> allOf);
  }

  private static Term term(JsonObject term) {
    String field = term.required("field", TEXT);
    Operator operator = term.required("op", constant(Operator.class));
    List<String> values = term.optional("values", operator == null ? TEXTS : values(operator)).orElse(List.of());
    limit(term, "values", values, 0, Filter.MOST_VALUES);
    return term.whole(() -> new Term(field, operator, values));
  }

  private static JsonReader<List<String>> values(Operator operator) {
    return switch (operator) {
      case IS -> FLAGS;
      case LAST_DAYS, OLDER_THAN_DAYS -> NUMBERS;
      case IN, NOT_IN, EXISTS, ABSENT, MATCHES, AFTER, BEFORE, BETWEEN, IN_PERIOD, REACHED -> TEXTS;
    };
  }

  /** A list that couldn't be read has been refused before. */
  private static void limit(JsonObject object, String name, List<?> list, int least, int most) {
    if (list != null && list.size() < least) {
      object.refuse(name, ValueProblem.REQUIRED);
    }
    if (list != null && list.size() > most) {
      object.refuse(name, ValueProblem.TOO_MANY);
    }
  }

  private static String text(String text) {
    if (text.codePointCount(0, text.length()) > Filter.LONGEST_VALUE) {
      throw new InvalidValue(ValueProblem.TOO_LONG);
    }
    return text;
  }
}

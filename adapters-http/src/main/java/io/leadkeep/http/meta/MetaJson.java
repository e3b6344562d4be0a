package io.leadkeep.http.meta;

import io.leadkeep.domain.filter.Operator;
import java.util.Collection;
import java.util.List;

/**
 * What can be asked.
 *
 * @param contacts of lists of contacts
 * @param companies of lists of companies
 * @param sales of lists of sales
 * @param limits how much at a time
 */
record MetaJson(ListJson contacts, ListJson companies, ListJson sales, LimitsJson limits) {
  /**
   * What one kind of list can be asked.
   *
   * @param fields its fields
   * @param served the questions whose pages are found without sorting, however many records there are
   */
  record ListJson(List<FieldJson> fields, List<ServedJson> served) {}

  /**
   * One field.
   *
   * @param name its name
   * @param operators the operators of criteria that it knows; none if it can't be filtered by
   * @param sorts whether it sorts
   * @param groups whether records can be counted by it
   */
  record FieldJson(String name, Collection<Operator> operators, boolean sorts, boolean groups) {}

  /**
   * One order that is served for criteria on certain fields: one set with IN, NOT_IN or ABSENT on them, and whatever is
   * asked besides.
   *
   * @param filters the fields
   * @param sort the order, up or down
   */
  record ServedJson(List<String> filters, String sort) {}

  /**
   * How much can be asked at a time.
   *
   * @param sets sets of criteria
   * @param terms terms of a set
   * @param values values of a term
   * @param valueLength characters of a value
   */
  record LimitsJson(int sets, int terms, int values, int valueLength) {}
}

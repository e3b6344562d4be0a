package io.leadkeep.http.sale;

/**
 * An amount of money.
 *
 * @param value how much, as a decimal number
 * @param currency of what (ISO 4217)
 */
record AmountJson(String value, String currency) {}

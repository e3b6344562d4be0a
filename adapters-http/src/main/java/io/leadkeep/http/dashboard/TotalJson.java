package io.leadkeep.http.dashboard;

/**
 * A number of records.
 *
 * @param count how many
 * @param drillDown what lists them
 */
record TotalJson(long count, DrillDownJson drillDown) {}

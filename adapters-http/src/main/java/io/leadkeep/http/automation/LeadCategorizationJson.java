package io.leadkeep.http.automation;

import java.util.List;

/**
 * All rules of a workspace.
 *
 * @param rules the rules: the three of sales, and those of lead statuses
 */
record LeadCategorizationJson(List<RuleJson> rules) {}

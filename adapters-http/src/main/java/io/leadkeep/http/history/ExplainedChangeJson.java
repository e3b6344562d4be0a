package io.leadkeep.http.history;

import java.util.List;

/**
 * One change of an explanation.
 *
 * @param text the change in words
 * @param change the change itself
 * @param verdicts what became of the rules that it fired
 */
record ExplainedChangeJson(String text, ChangeJson change, List<ExplainedVerdictJson> verdicts) {}

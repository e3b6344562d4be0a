package io.leadkeep.http.history;

import io.leadkeep.domain.automation.Verdict;

/**
 * The verdict on one rule, in words.
 *
 * @param trigger what people call the rule
 * @param verdict the verdict
 * @param text the same in words
 */
record ExplainedVerdictJson(String trigger, Verdict verdict, String text) {}

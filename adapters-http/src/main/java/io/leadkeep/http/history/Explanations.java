package io.leadkeep.http.history;

import io.leadkeep.application.history.Explanation;
import io.leadkeep.application.history.Sentences;
import io.leadkeep.application.language.Labels;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.listitem.ItemJson;

/** Shows explanations (H2). */
final class Explanations {
  private Explanations() {}

  static ExplanationJson json(Explanation explanation, Language language) {
    Sentences sentences = new Sentences(language);
    return new ExplanationJson(
        explanation.field(),
        explanation.value().map(item -> item(item, language)),
        explanation.hiddenBecause(),
        CategoryMapper.INSTANCE.reference(explanation.category(), language),
        sentences.because(explanation),
        explanation.chain().stream()
            .map(change -> change(change, explanation.statuses(), sentences, language)).toList());
  }

  private static ExplainedChangeJson change(
      Change change, ItemList<LeadStatus> statuses, Sentences sentences, Language language) {
    return new ExplainedChangeJson(sentences.told(change), ChangeMapper.INSTANCE.json(change, statuses, language),
        change.trace().stream()
            .map(entry -> new ExplainedVerdictJson(
                sentences.trigger(entry.trigger()), entry.verdict(), sentences.verdict(entry.verdict())))
            .toList());
  }

  private static ItemJson item(ListItem<?> item, Language language) {
    return new ItemJson(item.id().value(), item.entry().key().value(), Labels.name(language, item));
  }
}

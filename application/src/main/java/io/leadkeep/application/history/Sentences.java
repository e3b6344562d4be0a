package io.leadkeep.application.history;

import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.CauseKind;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.workspace.Language;

/** Tells explanations in the reader's language (H2). */
public final class Sentences {
  private final Language language;

  /** Tells in one language. */
  public Sentences(Language language) {
    this.language = language;
  }

  /** {@return the answer in words: what is so now, and the newest change that led here} */
  public String because(Explanation explanation) {
    String now = explanation.hiddenBecause()
        .map(reason -> hidden(reason, explanation))
        .orElseGet(() -> explanation.value()
            .map(item -> say("why.is", Labels.name(language, item)))
            .orElseGet(() -> say("why.is.nothing")));
    return explanation.chain().stream().findFirst().map(change -> now + " " + told(change)).orElse(now);
  }

  /** {@return one change in words} */
  public String told(Change change) {
    String actor = actor(change.origin().actor());
    String from = change.from().map(value -> value(change, value)).orElse("");
    String to = change.to().map(value -> value(change, value)).orElse("");
    if (change.record().kind() == RecordKind.CATEGORY) {
      return say("why.category", actor, from.isEmpty() ? "–" : from, to);
    }
    if (change.field().equals("company")) {
      return to.isEmpty() ? say("why.company.left", actor, from) : say("why.company", actor, to);
    }
    CauseKind kind = change.origin().cause().kind();
    String rule = change.origin().cause().trigger().map(this::trigger).orElse("");
    return switch (kind) {
      case RULE -> say("why.rule", rule, from, to, actor);
      case PROPOSAL -> say("why.proposal", actor, rule, from, to);
      case CATEGORY_ENTRY -> from.isEmpty() ? say("why.entry.first", to) : say("why.entry", from, to);
      case USER, IMPORT, BULK, FORM, SYSTEM -> plain(actor, from, to);
    };
  }

  /** {@return what a verdict means, in words} */
  public String verdict(Verdict verdict) {
    return say("verdict." + verdict.name());
  }

  /** {@return what sets a rule off, which is what people call it} */
  public String trigger(Trigger trigger) {
    return say("trigger." + trigger.name());
  }

  private String plain(String actor, String from, String to) {
    if (from.isEmpty()) {
      return say("why.set", actor, to);
    }
    return to.isEmpty() ? say("why.cleared", actor, from) : say("why.changed", actor, from, to);
  }

  private String hidden(HiddenBecause reason, Explanation explanation) {
    String category = explanation.category().map(item -> Labels.name(language, item)).orElse("");
    return say("why.hidden." + reason.name(), category);
  }

  private String actor(Actor actor) {
    return switch (actor) {
      case Actor.Person(var id, String name) -> name;
      case Actor.Rule rule -> rule.onBehalfOf().name();
      case Actor.Server() -> say("actor.server");
    };
  }

  private String value(Change change, HistoryValue value) {
    return switch (value) {
      case HistoryValue.Text(String text) -> text;
      case HistoryValue.Number(long number) -> Long.toString(number);
      case HistoryValue.Flag(boolean flag) -> say(flag ? "yes" : "no");
      case HistoryValue.Item item -> Labels.nameThatDay(language,
          change.field().equals("leadStatus") ? Labels.LEAD_STATUSES : Labels.CATEGORIES, item.key(), item.name());
      case HistoryValue.Named named -> named.name();
      case HistoryValue.Anonymous anonymous -> anonymous.id().toString();
      case HistoryValue.Parts parts -> String.join(" ", parts.parts().values());
    };
  }

  private String say(String key, Object... values) {
    return Messages.say(language, key, values);
  }
}

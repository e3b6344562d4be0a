package io.leadkeep.application.automation;

import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.domain.automation.CategoryDecision;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/**
 * A person's word on a category, as a request brings it.
 *
 * @param kind what the person says
 * @param category the category: required to choose, possible to accept ("what I was shown"), not for declining
 */
public record DecisionRequest(Kind kind, Optional<ItemRef> category) {
  /** What a person can say. */
  public enum Kind {
    /** Do what is proposed. */
    ACCEPT,
    /** Move the company to this category instead. */
    CHOOSE,
    /** Leave the category. */
    DECLINE
  }

  /**
   * {@return the decision; empty, and a violation, if the category is missing, one too many, unknown or deleted}
   *
   * @param transaction the command's transaction
   * @param references gathers what is wrong
   * @param pointer where the category stands in the request
   */
  Optional<CategoryDecision> resolved(Transaction transaction, References references, String pointer) {
    return switch (kind) {
      case ACCEPT -> category.isEmpty()
          ? Optional.of(new CategoryDecision.Accept(Optional.empty()))
          : references.item(pointer, transaction.categories(), category.get())
              .map(shown -> new CategoryDecision.Accept(Optional.of(shown.id())));
      case CHOOSE -> chosen(transaction, references, pointer).map(item -> new CategoryDecision.Choose(item.id()));
      case DECLINE -> {
        if (category.isPresent()) {
          references.add(pointer, ValueProblem.NOT_APPLICABLE);
        }
        yield Optional.of(new CategoryDecision.Decline());
      }
    };
  }

  private Optional<Category> chosen(Transaction transaction, References references, String pointer) {
    if (category.isEmpty()) {
      references.add(pointer, ValueProblem.REQUIRED);
      return Optional.empty();
    }
    return references.choosable(pointer, transaction.categories(), category.get());
  }
}

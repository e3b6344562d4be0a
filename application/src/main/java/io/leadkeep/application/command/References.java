package io.leadkeep.application.command;

import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Follows what a command names, and gathers what is wrong with it, so that all of it is told at once. */
public final class References {
  private final Transaction transaction;
  private final List<Violation> violations = new ArrayList<>();

  /** Follows references in what a transaction sees. */
  public References(Transaction transaction) {
    this.transaction = transaction;
  }

  /** {@return the company; empty, and a violation, if there is none} */
  public Optional<Company> company(String pointer, CompanyId id) {
    return known(pointer, transaction.company(id));
  }

  /** {@return the contact; empty, and a violation, if there is none} */
  public Optional<Contact> contact(String pointer, ContactId id) {
    return known(pointer, transaction.unit().contacts().find(id));
  }

  /** {@return the user; empty, and a violation, if there is none or the user was removed} */
  public Optional<User> user(String pointer, UserId id) {
    return known(pointer, transaction.unit().users().find(id).filter(user -> !user.removed()));
  }

  /** {@return the list item, deleted or not; empty, and a violation, if there is none} */
  public <I extends ListItem<I>> Optional<I> item(String pointer, ItemList<I> list, ItemRef ref) {
    return known(pointer, list.find(ref));
  }

  /** {@return the list item; empty, and a violation, if there is none or it is deleted (C3, L4)} */
  public <I extends ListItem<I>> Optional<I> choosable(String pointer, ItemList<I> list, ItemRef ref) {
    Optional<I> item = item(pointer, list, ref);
    if (item.isPresent() && item.get().entry().deleted()) {
      add(pointer, ValueProblem.DELETED_REFERENCE);
      return Optional.empty();
    }
    return item;
  }

  /** Adds something else that is wrong. */
  public void add(String pointer, ValueProblem problem) {
    violations.add(new Violation(pointer, problem));
  }

  /** Adds other things that are wrong. */
  public void addAll(Collection<Violation> more) {
    violations.addAll(more);
  }

  /** {@return whether anything is wrong} */
  public boolean broken() {
    return !violations.isEmpty();
  }

  /** {@return the refusal that tells all that is wrong} */
  public <T> Result<T> refused() {
    return Result.refused(new Refusal.Invalid(List.copyOf(violations)));
  }

  private <R> Optional<R> known(String pointer, Optional<R> found) {
    if (found.isEmpty()) {
      add(pointer, ValueProblem.UNKNOWN_REFERENCE);
    }
    return found;
  }
}

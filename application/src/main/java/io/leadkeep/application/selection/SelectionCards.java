package io.leadkeep.application.selection;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.Mention;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes cards of selections. */
record SelectionCards(Transaction transaction) {
  /** {@return the cards of a list, in a number of queries that is constant} */
  List<SelectionCard> of(List<Selection> selections) {
    if (selections.isEmpty()) {
      return List.of();
    }
    Map<SelectionId, Long> sizes =
        transaction.unit().selectionMembers().counts(selections.stream().map(Selection::id).toList());
    Map<UserId, User> owners = transaction.unit().users()
        .find(selections.stream().flatMap(selection -> selection.sharing().owner().stream()).distinct().toList())
        .stream().collect(Collectors.toMap(User::id, Function.identity()));
    return selections.stream()
        .map(selection -> card(selection, selection.sharing().owner().map(owners::get), sizes.get(selection.id()),
            Optional.empty()))
        .toList();
  }

  /** {@return the card of one selection with its present members} */
  SelectionCard of(Selection selection) {
    return of(selection, selection.isStatic() ? transaction.unit().selectionMembers().all(selection.id()) : List.of());
  }

  /** {@return the card of one selection that is about to have these members} */
  SelectionCard of(Selection selection, Collection<UUID> members) {
    return card(selection, selection.sharing().owner().flatMap(transaction.unit().users()::find), members.size(),
        selection.isStatic() ? Optional.of(List.copyOf(members)) : Optional.empty());
  }

  private SelectionCard card(
      Selection selection, Optional<User> owner, long size, Optional<List<UUID>> members) {
    return new SelectionCard(selection, owner,
        selection.sharing().isChangedBy(transaction.caller().user(), transaction.caller().role()),
        selection.criteria().map(filter -> Mention.in(transaction, filter)).orElse(List.of()), size, members);
  }
}

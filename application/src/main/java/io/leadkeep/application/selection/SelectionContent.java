package io.leadkeep.application.selection;

import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.SavedFilter;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks what a selection is about to hold. */
final class SelectionContent {
  private SelectionContent() {}

  /** Gathers what is wrong with criteria that are going to be saved. */
  static void check(Transaction transaction, References references, Entity entity, Filter criteria) {
    FieldTable<?> table = switch (entity) {
      case CONTACT -> FieldTables.CONTACTS;
      case COMPANY -> FieldTables.COMPANIES;
    };
    references.addAll(SavedFilter.violations(transaction, table, criteria, false, "/criteria"));
  }

  /** {@return the members of that name records, each once; gathers those that don't under the pointer} */
  static Set<UUID> members(
      Transaction transaction, References references, Entity entity, List<UUID> members, String pointer) {
    Set<UUID> there = there(transaction, entity, members);
    for (int place = 0; place < members.size(); place++) {
      if (!there.contains(members.get(place))) {
        references.add(pointer + "/" + place, ValueProblem.UNKNOWN_REFERENCE);
      }
    }
    return new LinkedHashSet<>(members);
  }

  /** {@return the same members, if they are not too many; refused: TooManyMembers} */
  static <C extends Collection<UUID>> Result<C> limited(C members) {
    return members.size() > Selection.MOST_MEMBERS
        ? Result.refused(new Refusal.TooManyMembers(Selection.MOST_MEMBERS))
        : Result.done(members);
  }

  private static Set<UUID> there(Transaction transaction, Entity entity, List<UUID> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return switch (entity) {
      case CONTACT -> transaction.unit().contacts().find(ids.stream().distinct().map(ContactId::new).toList())
          .stream().map(Contact::id).map(ContactId::value).collect(Collectors.toSet());
      case COMPANY -> transaction.unit().companies().find(ids.stream().distinct().map(CompanyId::new).toList())
          .stream().map(Company::id).map(CompanyId::value).collect(Collectors.toSet());
    };
  }
}

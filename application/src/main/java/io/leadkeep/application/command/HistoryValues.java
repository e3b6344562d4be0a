package io.leadkeep.application.command;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells values of records as history keeps them: with the names of the day (C5), without names of contacts (R2). */
public final class HistoryValues {
  private final Transaction transaction;

  HistoryValues(Transaction transaction) {
    this.transaction = transaction;
  }

  /** {@return how history tells a value of {@link RecordType#facts}} */
  public HistoryValue tell(Object value) {
    return switch (value) {
      case CategoryId id -> item(transaction.categories().require(id));
      case LeadStatusId id -> item(transaction.leadStatuses().require(id));
      case CompanyId id -> new HistoryValue.Named(id.value(),
          transaction.company(id).map(Company::name).map(ShortText::value).orElse(""));
      case UserId id -> new HistoryValue.Named(id.value(),
          transaction.unit().users().find(id).map(User::name).map(ShortText::value).orElse(""));
      case ContactId id -> new HistoryValue.Anonymous(id.value());
      case TokenHash hash -> new HistoryValue.Text("secret");
      case Boolean flag -> new HistoryValue.Flag(flag);
      case Integer number -> new HistoryValue.Number(number);
      case Label label -> new HistoryValue.Text(label.base());
      case Money money -> new HistoryValue.Parts(parts(money));
      case LeadSource source -> source(Optional.of(source));
      case Enum<?> constant -> new HistoryValue.Text(constant.name());
      default -> new HistoryValue.Text(value.toString());
    };
  }

  /** {@return how history tells a list item} */
  public static HistoryValue item(ListItem<?> item) {
    return new HistoryValue.Item(item.id().value(), item.entry().key().value(), item.entry().name());
  }

  /** {@return how history tells where somebody came from; no parts if nobody knows} */
  public static HistoryValue source(Optional<LeadSource> source) {
    return new HistoryValue.Parts(source.map(HistoryValues::parts).orElseGet(TreeMap::new));
  }

  private static SortedMap<String, String> parts(Money money) {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("currency", money.currency().getCurrencyCode());
    parts.put("value", money.value().toPlainString());
    return parts;
  }

  private static SortedMap<String, String> parts(LeadSource source) {
    SortedMap<String, String> parts = new TreeMap<>();
    put(parts, "source", source.source());
    put(parts, "medium", source.medium());
    put(parts, "campaign", source.campaign());
    put(parts, "term", source.term());
    put(parts, "content", source.content());
    return parts;
  }

  private static void put(SortedMap<String, String> parts, String name, Optional<ShortText> text) {
    text.ifPresent(value -> parts.put(name, value.value()));
  }
}

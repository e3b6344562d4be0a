package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mapstruct.Named;

/** How values of the domain lie in a column: ids bare, times and days as numbers, what is absent as null. */
final class FlatValues {
  private FlatValues() {}

  static String text(ShortText value) {
    return value.value();
  }

  static String optionalText(Optional<ShortText> value) {
    return value.map(ShortText::value).orElse(null);
  }

  static String email(Optional<EmailAddress> value) {
    return value.map(EmailAddress::value).orElse(null);
  }

  static UUID company(Optional<CompanyId> id) {
    return id.map(CompanyId::value).orElse(null);
  }

  static UUID contact(Optional<ContactId> id) {
    return id.map(ContactId::value).orElse(null);
  }

  static UUID user(Optional<UserId> id) {
    return id.map(UserId::value).orElse(null);
  }

  static UUID category(Optional<CategoryId> id) {
    return id.map(CategoryId::value).orElse(null);
  }

  static UUID leadStatus(Optional<LeadStatusId> id) {
    return id.map(LeadStatusId::value).orElse(null);
  }

  static UUID rule(Optional<RuleId> id) {
    return id.map(RuleId::value).orElse(null);
  }

  static UUID proposal(Optional<ProposalId> id) {
    return id.map(ProposalId::value).orElse(null);
  }

  static UUID plain(Optional<UUID> id) {
    return id.orElse(null);
  }

  static Long number(Optional<Long> value) {
    return value.orElse(null);
  }

  static long milliseconds(Instant time) {
    return time.toEpochMilli();
  }

  static Long optionalMilliseconds(Optional<Instant> time) {
    return time.map(Instant::toEpochMilli).orElse(null);
  }

  static Long day(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).orElse(null);
  }

  static Integer percent(Optional<Probability> probability) {
    return probability.map(Probability::percent).orElse(null);
  }

  static String trigger(Optional<Trigger> trigger) {
    return trigger.map(Enum::name).orElse(null);
  }

  static String reason(Optional<StaleBecause> reason) {
    return reason.map(Enum::name).orElse(null);
  }

  static String leadSource(Optional<LeadSource> source) {
    return source.map(StoredSource::write).orElse(null);
  }

  static String filter(Optional<Filter> filter) {
    return filter.map(StoredFilter::write).orElse(null);
  }

  @Named("normalizedSource")
  static String normalizedSource(Optional<LeadSource> source) {
    return normalized(source, LeadSource::source);
  }

  static String normalized(Optional<LeadSource> source, Function<LeadSource, Optional<ShortText>> part) {
    return source.flatMap(known -> known.normalized(part)).orElse(null);
  }

  @Named("minorUnits")
  static Long minorUnits(Optional<Money> amount) {
    return amount.map(Money::minorUnits).orElse(null);
  }

  @Named("currency")
  static String currency(Optional<Money> amount) {
    return amount.map(money -> money.currency().getCurrencyCode()).orElse(null);
  }

  @Named("base")
  static String base(Optional<Label> label) {
    return label.map(Label::base).orElse(null);
  }

  @Named("translated")
  static Boolean translated(Optional<Label> label) {
    return label.map(Label::translated).orElse(null);
  }
}

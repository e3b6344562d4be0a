package io.leadkeep.application.filter;

import static java.util.Map.entry;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.DashboardField;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SelectionField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables: one a kind of record. Whatever can be filtered or sorted is named here and nowhere else. */
public final class FieldTables {
  /** Companies; in the order of their names. */
  public static final FieldTable<CompanyField> COMPANIES = new FieldTable<>(
      Map.ofEntries(
          entry(Selected.FIELD, Selected.by(Entity.COMPANY, CompanyField.ID, () -> FieldTables.COMPANIES)),
          entry("category", Choices.items(CompanyField.CATEGORY, Transaction::categories)),
          entry("categoryGroup", Choices.groups(CompanyField.CATEGORY)),
          entry("owner", Choices.ids(CompanyField.OWNER, FieldTables::users)),
          entry("source", Choices.texts(CompanyField.SOURCE, LeadSource::normalize)),
          entry("medium", Choices.texts(CompanyField.MEDIUM, LeadSource::normalize)),
          entry("campaign", Choices.texts(CompanyField.CAMPAIGN, LeadSource::normalize)),
          entry("term", Choices.texts(CompanyField.TERM, LeadSource::normalize)),
          entry("content", Choices.texts(CompanyField.CONTENT, LeadSource::normalize)),
          entry("hasSale", Choices.flag(CompanyField.SALE_STATUSES)),
          entry("saleStatus", Choices.constants(CompanyField.SALE_STATUSES, SaleStatus.class)),
          entry("q", words(CompanyField.TEXT)),
          entry("createdAt", Times.instants(CompanyField.CREATED_AT)),
          entry("updatedAt", Times.instants(CompanyField.UPDATED_AT))),
      Map.of(
          "name", CompanyField.NAME,
          "category", CompanyField.CATEGORY_RANK,
          "owner", CompanyField.OWNER_NAME,
          "createdAt", CompanyField.CREATED_AT,
          "updatedAt", CompanyField.UPDATED_AT),
      List.of(new Sort<>(CompanyField.NAME, false)));

  /** Contacts; in the order of their names. */
  public static final FieldTable<ContactField> CONTACTS = new FieldTable<>(
      Map.ofEntries(
          entry(Selected.FIELD, Selected.by(Entity.CONTACT, ContactField.ID, () -> FieldTables.CONTACTS)),
          entry("leadStatus", Reached.or(
              Choices.items(ContactField.LEAD_STATUS, Transaction::leadStatuses), ContactField.ID)),
          entry("leadStatusVisible", Choices.tracked(ContactField.CATEGORY)),
          entry("category", Choices.items(ContactField.CATEGORY, Transaction::categories)),
          entry("categoryGroup", Choices.groups(ContactField.CATEGORY)),
          entry("company", Choices.ids(ContactField.COMPANY, FieldTables::companies)),
          entry("owner", Choices.ids(ContactField.OWNER, FieldTables::users)),
          entry("email", Choices.texts(ContactField.EMAIL, Foldings::uniqueness)),
          entry("phone", Choices.texts(ContactField.PHONE, Foldings::uniqueness)),
          entry("title", Choices.texts(ContactField.TITLE, Foldings::uniqueness)),
          entry("source", Choices.texts(ContactField.SOURCE, LeadSource::normalize)),
          entry("medium", Choices.texts(ContactField.MEDIUM, LeadSource::normalize)),
          entry("campaign", Choices.texts(ContactField.CAMPAIGN, LeadSource::normalize)),
          entry("term", Choices.texts(ContactField.TERM, LeadSource::normalize)),
          entry("content", Choices.texts(ContactField.CONTENT, LeadSource::normalize)),
          entry("firstTouch.source", Choices.texts(ContactField.FIRST_SOURCE, LeadSource::normalize)),
          entry("firstTouch.medium", Choices.texts(ContactField.FIRST_MEDIUM, LeadSource::normalize)),
          entry("firstTouch.campaign", Choices.texts(ContactField.FIRST_CAMPAIGN, LeadSource::normalize)),
          entry("firstTouch.term", Choices.texts(ContactField.FIRST_TERM, LeadSource::normalize)),
          entry("firstTouch.content", Choices.texts(ContactField.FIRST_CONTENT, LeadSource::normalize)),
          entry("hasSale", Choices.flag(ContactField.SALE_STATUSES)),
          entry("saleStatus", Choices.constants(ContactField.SALE_STATUSES, SaleStatus.class)),
          entry("q", words(ContactField.TEXT)),
          entry("createdAt", Times.instants(ContactField.CREATED_AT)),
          entry("updatedAt", Times.instants(ContactField.UPDATED_AT))),
      Map.of(
          "name", ContactField.NAME,
          "leadStatus", ContactField.LEAD_STATUS_RANK,
          "category", ContactField.CATEGORY_RANK,
          "company", ContactField.COMPANY_NAME,
          "owner", ContactField.OWNER_NAME,
          "createdAt", ContactField.CREATED_AT,
          "updatedAt", ContactField.UPDATED_AT),
      List.of(new Sort<>(ContactField.NAME, false)));

  /** Sales; the newest first. */
  public static final FieldTable<SaleField> SALES = new FieldTable<>(
      Map.ofEntries(
          entry("status", Choices.codes(SaleField.STATUS,
              value -> Choices.constant(SaleStatus.class, value).name())),
          entry("company", Choices.ids(SaleField.COMPANY, FieldTables::companies)),
          entry("contact", Choices.ids(SaleField.CONTACT, FieldTables::contacts)),
          entry("owner", Choices.ids(SaleField.OWNER, FieldTables::users)),
          entry("leadSource", Choices.texts(SaleField.LEAD_SOURCE, LeadSource::normalize)),
          entry("q", words(SaleField.TEXT)),
          entry("createdAt", Times.instants(SaleField.CREATED_AT)),
          entry("updatedAt", Times.instants(SaleField.UPDATED_AT))),
      Map.of(
          "title", SaleField.TITLE,
          "saleDate", SaleField.SALE_DATE,
          "createdAt", SaleField.CREATED_AT,
          "updatedAt", SaleField.UPDATED_AT),
      List.of(new Sort<>(SaleField.CREATED_AT, true)));

  /** Category proposals; the newest first. */
  public static final FieldTable<ProposalField> PROPOSALS = new FieldTable<>(
      Map.of(
          "state", new FieldFilter<>(Set.of(Operator.IN), FieldTables::proposalStates),
          "company", Choices.ids(ProposalField.COMPANY, FieldTables::companies),
          "owner", Choices.ids(ProposalField.OWNER, FieldTables::users),
          "rule", Choices.ids(ProposalField.RULE, FieldTables::rules)),
      Map.of("createdAt", ProposalField.CREATED_AT, "expiresAt", ProposalField.EXPIRES_AT),
      List.of(new Sort<>(ProposalField.CREATED_AT, true)));

  /** Selections; in the order of their names. */
  public static final FieldTable<SelectionField> SELECTIONS = new FieldTable<>(
      Map.of(
          "entity", Choices.codes(SelectionField.ENTITY, value -> Entity.named(value).name()),
          "owner", Choices.ids(SelectionField.OWNER, FieldTables::users),
          "shared", Choices.codes(SelectionField.SHARED, FieldTables::truth),
          "seen", new FieldFilter<>(Set.of(Operator.IS), question ->
              seen(question, SelectionField.SHARED, SelectionField.OWNER))),
      Map.of(
          "name", SelectionField.NAME,
          "createdAt", SelectionField.CREATED_AT,
          "updatedAt", SelectionField.UPDATED_AT),
      List.of(new Sort<>(SelectionField.NAME, false)));

  /** Dashboards; in the order of their names. */
  public static final FieldTable<DashboardField> DASHBOARDS = new FieldTable<>(
      Map.of(
          "owner", Choices.ids(DashboardField.OWNER, FieldTables::users),
          "shared", Choices.codes(DashboardField.SHARED, FieldTables::truth),
          "seen", new FieldFilter<>(Set.of(Operator.IS), question ->
              seen(question, DashboardField.SHARED, DashboardField.OWNER))),
      Map.of(
          "name", DashboardField.NAME,
          "createdAt", DashboardField.CREATED_AT,
          "updatedAt", DashboardField.UPDATED_AT),
      List.of(new Sort<>(DashboardField.NAME, false)));

  /** Users; in the order of their names. */
  public static final FieldTable<UserField> USERS = new FieldTable<>(
      Map.of(
          "role", Choices.codes(UserField.ROLE, value -> Choices.constant(Role.class, value).name()),
          "removed", Choices.codes(UserField.REMOVED, FieldTables::truth)),
      Map.of("name", UserField.NAME),
      List.of(new Sort<>(UserField.NAME, false)));

  /** Access tokens; the newest first. */
  public static final FieldTable<TokenField> TOKENS = new FieldTable<>(
      Map.of(
          "user", Choices.ids(TokenField.USER, FieldTables::users),
          "valid", new FieldFilter<>(Set.of(Operator.IS), FieldTables::validTokens)),
      Map.of("createdAt", TokenField.CREATED_AT),
      List.of(new Sort<>(TokenField.CREATED_AT, true)));

  private static final Set<String> TRUTHS = Set.of("true", "false");

  private FieldTables() {}

  /** Past its time a pending proposal is an expired one, whatever is stored (A8). */
  private static Criteria<ProposalField> proposalStates(Question question) {
    OptionalLong next = OptionalLong.of(question.transaction().now().toEpochMilli() + 1);
    Criterion<ProposalField> pending = state(ProposalState.PENDING);
    List<List<Criterion<ProposalField>>> anyOf = new ArrayList<>();
    for (ProposalState state : question.each(value -> Choices.constant(ProposalState.class, value))) {
      switch (state) {
        case PENDING -> anyOf.add(List.of(pending,
            new Criterion.Within<>(ProposalField.EXPIRES_AT, next, OptionalLong.empty())));
        case EXPIRED -> {
          anyOf.add(List.of(pending, new Criterion.Within<>(ProposalField.EXPIRES_AT, OptionalLong.empty(), next)));
          anyOf.add(List.of(state(state)));
        }
        case ACCEPTED, CHANGED, DECLINED, STALE, SUPERSEDED -> anyOf.add(List.of(state(state)));
      }
    }
    return new Criteria<>(anyOf);
  }

  private static Criteria<TokenField> validTokens(Question question) {
    OptionalLong next = OptionalLong.of(question.transaction().now().toEpochMilli() + 1);
    return new Criteria<>(List.of(
        List.of(new Criterion.Present<>(TokenField.EXPIRES_AT, false)),
        List.of(new Criterion.Within<>(TokenField.EXPIRES_AT, next, OptionalLong.empty()))));
  }

  /** What is shared, and what is the caller's own. */
  private static <F extends QueryField> Criteria<F> seen(Question question, F shared, F owner) {
    List<List<Criterion<F>>> anyOf = new ArrayList<>();
    anyOf.add(List.of(new Criterion.OneOf<>(shared, Set.of(new Operand.Code("true")))));
    question.transaction().caller().user().ifPresent(user ->
        anyOf.add(List.of(new Criterion.OneOf<>(owner, Set.of(new Operand.Id(user.value()))))));
    return new Criteria<>(anyOf);
  }

  private static Criterion<ProposalField> state(ProposalState state) {
    return new Criterion.OneOf<>(ProposalField.STATE, Set.of(new Operand.Code(state.name())));
  }

  /** Nothing to look for is no condition; something that has no words is found nowhere, since only words are. */
  private static <F extends QueryField> FieldFilter<F> words(F field) {
    return new FieldFilter<>(Set.of(Operator.MATCHES), question -> {
      List<String> words = question.one(Foldings::words);
      return words.isEmpty() && question.one(value -> !value.isBlank())
          ? new Criteria<>(List.of())
          : Criteria.only(new Criterion.Words<>(field, words));
    });
  }

  private static Set<UUID> users(Transaction transaction, Set<UUID> ids) {
    return values(transaction.unit().users().find(ids.stream().map(UserId::new).toList()), user -> user.id().value());
  }

  private static Set<UUID> companies(Transaction transaction, Set<UUID> ids) {
    return values(transaction.unit().companies().find(ids.stream().map(CompanyId::new).toList()),
        company -> company.id().value());
  }

  private static Set<UUID> contacts(Transaction transaction, Set<UUID> ids) {
    return values(transaction.unit().contacts().find(ids.stream().map(ContactId::new).toList()),
        contact -> contact.id().value());
  }

  private static Set<UUID> rules(Transaction transaction, Set<UUID> ids) {
    return values(transaction.rules().rules(), rule -> rule.id().value());
  }

  private static <R> Set<UUID> values(List<R> records, Function<R, UUID> id) {
    return records.stream().map(id).collect(Collectors.toSet());
  }

  private static String truth(String text) {
    String truth = text.strip().toLowerCase(Locale.ROOT);
    if (!TRUTHS.contains(truth)) {
      throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
    }
    return truth;
  }
}

package io.leadkeep.application.contract;

import io.leadkeep.application.contract.PlainList.Row;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.TokenField;
import io.leadkeep.application.search.UserField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The lists of a {@link RandomWorkspace}, each as a {@link PlainList}. */
record PlainLists(RandomWorkspace all) {
  PlainList<CompanyField, Company> companies() {
    return new PlainList<>(all.companies.values().stream()
        .map(company -> new Row<>(company.id().value(), company, values(company))).toList());
  }

  PlainList<ContactField, Contact> contacts() {
    return new PlainList<>(all.contacts.values().stream()
        .map(contact -> new Row<>(contact.id().value(), contact, values(contact))).toList());
  }

  PlainList<SaleField, Sale> sales() {
    return new PlainList<>(all.sales.values().stream()
        .map(sale -> new Row<>(sale.id().value(), sale, values(sale))).toList());
  }

  PlainList<ProposalField, CategoryProposal> proposals() {
    return new PlainList<>(all.proposals.values().stream()
        .map(proposal -> new Row<>(proposal.id().value(), proposal, values(proposal))).toList());
  }

  PlainList<UserField, User> users() {
    return new PlainList<>(all.users.values().stream()
        .map(user -> new Row<>(user.id().value(), user, values(user))).toList());
  }

  PlainList<TokenField, AccessToken> tokens() {
    return new PlainList<>(all.tokens.values().stream()
        .map(token -> new Row<>(token.id().value(), token, values(token))).toList());
  }

  private Map<CompanyField, Object> values(Company company) {
    Map<CompanyField, Object> values = new EnumMap<>(CompanyField.class);
    values.put(CompanyField.ID, company.id().value());
    values.put(CompanyField.NAME, key(company.name().value()));
    values.put(CompanyField.NAME_FOLDED, Foldings.uniqueness(company.name().value()));
    values.put(CompanyField.TEXT, Foldings.words(company.name().value()));
    values.put(CompanyField.CATEGORY, company.category().value());
    values.put(CompanyField.CATEGORY_RANK, rankOfCategory(company));
    company.owner().ifPresent(owner -> values.put(CompanyField.OWNER, owner.value()));
    company.owner().ifPresent(owner -> values.put(CompanyField.OWNER_NAME, keyOfName(owner)));
    part(company.source(), LeadSource::source).ifPresent(part -> values.put(CompanyField.SOURCE, part));
    part(company.source(), LeadSource::medium).ifPresent(part -> values.put(CompanyField.MEDIUM, part));
    part(company.source(), LeadSource::campaign).ifPresent(part -> values.put(CompanyField.CAMPAIGN, part));
    part(company.source(), LeadSource::term).ifPresent(part -> values.put(CompanyField.TERM, part));
    part(company.source(), LeadSource::content).ifPresent(part -> values.put(CompanyField.CONTENT, part));
    saleStatuses(sale -> sale.company().equals(company.id()))
        .ifPresent(statuses -> values.put(CompanyField.SALE_STATUSES, statuses));
    values.put(CompanyField.CREATED_AT, company.revision().createdAt().toEpochMilli());
    values.put(CompanyField.UPDATED_AT, company.revision().updatedAt().toEpochMilli());
    return values;
  }

  private Map<ContactField, Object> values(Contact contact) {
    Optional<Company> company = contact.company().map(id -> all.companies.get(id.value()));
    List<String> texts = new ArrayList<>(List.of(contact.person().name()));
    contact.person().email().ifPresent(email -> texts.add(email.value()));
    contact.person().title().ifPresent(title -> texts.add(title.value()));
    company.ifPresent(found -> texts.add(found.name().value()));
    Map<ContactField, Object> values = new EnumMap<>(ContactField.class);
    values.put(ContactField.ID, contact.id().value());
    values.put(ContactField.NAME, key(contact.person().name()));
    values.put(ContactField.TEXT, texts.stream().flatMap(text -> Foldings.words(text).stream()).toList());
    contact.person().email()
        .ifPresent(email -> values.put(ContactField.EMAIL, Foldings.uniqueness(email.value())));
    contact.person().phone()
        .ifPresent(phone -> values.put(ContactField.PHONE, Foldings.uniqueness(phone.value())));
    contact.person().title()
        .ifPresent(title -> values.put(ContactField.TITLE, Foldings.uniqueness(title.value())));
    contact.leadStatus().ifPresent(status -> values.put(ContactField.LEAD_STATUS, status.value()));
    contact.leadStatus().ifPresent(status -> values.put(
        ContactField.LEAD_STATUS_RANK, (long) all.leadStatuses.get(status.value()).entry().rank()));
    company.ifPresent(found -> values.put(ContactField.COMPANY, found.id().value()));
    company.ifPresent(found -> values.put(ContactField.COMPANY_NAME, key(found.name().value())));
    company.ifPresent(found -> values.put(ContactField.CATEGORY, found.category().value()));
    company.ifPresent(found -> values.put(ContactField.CATEGORY_RANK, rankOfCategory(found)));
    contact.owner().ifPresent(owner -> values.put(ContactField.OWNER, owner.value()));
    contact.owner().ifPresent(owner -> values.put(ContactField.OWNER_NAME, keyOfName(owner)));
    part(contact.leadCreation(), LeadSource::source).ifPresent(part -> values.put(ContactField.SOURCE, part));
    part(contact.leadCreation(), LeadSource::medium).ifPresent(part -> values.put(ContactField.MEDIUM, part));
    part(contact.leadCreation(), LeadSource::campaign).ifPresent(part -> values.put(ContactField.CAMPAIGN, part));
    part(contact.leadCreation(), LeadSource::term).ifPresent(part -> values.put(ContactField.TERM, part));
    part(contact.leadCreation(), LeadSource::content).ifPresent(part -> values.put(ContactField.CONTENT, part));
    part(contact.firstTouch(), LeadSource::source).ifPresent(part -> values.put(ContactField.FIRST_SOURCE, part));
    part(contact.firstTouch(), LeadSource::medium).ifPresent(part -> values.put(ContactField.FIRST_MEDIUM, part));
    part(contact.firstTouch(), LeadSource::campaign).ifPresent(part -> values.put(ContactField.FIRST_CAMPAIGN, part));
    part(contact.firstTouch(), LeadSource::term).ifPresent(part -> values.put(ContactField.FIRST_TERM, part));
    part(contact.firstTouch(), LeadSource::content).ifPresent(part -> values.put(ContactField.FIRST_CONTENT, part));
    saleStatuses(sale -> sale.contact().equals(Optional.of(contact.id())))
        .ifPresent(statuses -> values.put(ContactField.SALE_STATUSES, statuses));
    values.put(ContactField.CREATED_AT, contact.revision().createdAt().toEpochMilli());
    values.put(ContactField.UPDATED_AT, contact.revision().updatedAt().toEpochMilli());
    return values;
  }

  private Map<SaleField, Object> values(Sale sale) {
    Map<SaleField, Object> values = new EnumMap<>(SaleField.class);
    values.put(SaleField.ID, sale.id().value());
    values.put(SaleField.TITLE, key(sale.title().value()));
    values.put(SaleField.TEXT, Foldings.words(sale.title().value()));
    values.put(SaleField.STATUS, sale.state().status().toString());
    values.put(SaleField.COMPANY, sale.company().value());
    sale.contact().ifPresent(contact -> values.put(SaleField.CONTACT, contact.value()));
    sale.owner().ifPresent(owner -> values.put(SaleField.OWNER, owner.value()));
    sale.source().map(source -> source.value().toLowerCase(Locale.ROOT))
        .or(() -> part(all.companies.get(sale.company().value()).source(), LeadSource::source))
        .ifPresent(source -> values.put(SaleField.LEAD_SOURCE, source));
    sale.saleDate().ifPresent(day -> values.put(SaleField.SALE_DATE, day.toEpochDay()));
    values.put(SaleField.CREATED_AT, sale.revision().createdAt().toEpochMilli());
    values.put(SaleField.UPDATED_AT, sale.revision().updatedAt().toEpochMilli());
    return values;
  }

  private Map<ProposalField, Object> values(CategoryProposal proposal) {
    Company company = all.companies.get(proposal.company().value());
    Map<ProposalField, Object> values = new EnumMap<>(ProposalField.class);
    values.put(ProposalField.ID, proposal.id().value());
    values.put(ProposalField.STATE, proposal.stored().toString());
    values.put(ProposalField.COMPANY, company.id().value());
    company.owner().ifPresent(owner -> values.put(ProposalField.OWNER, owner.value()));
    values.put(ProposalField.COMPANY_CATEGORY, company.category().value());
    values.put(ProposalField.RULE, proposal.rule().value());
    values.put(ProposalField.TARGET, proposal.to().value());
    values.put(ProposalField.CREATED_AT, proposal.createdAt().toEpochMilli());
    values.put(ProposalField.EXPIRES_AT, proposal.expiresAt().toEpochMilli());
    return values;
  }

  private Map<UserField, Object> values(User user) {
    return Map.of(
        UserField.ID, user.id().value(),
        UserField.NAME, key(user.name().value()),
        UserField.ROLE, user.role().toString(),
        UserField.REMOVED, user.removed() ? "true" : "false");
  }

  private Map<TokenField, Object> values(AccessToken token) {
    Map<TokenField, Object> values = new EnumMap<>(TokenField.class);
    values.put(TokenField.ID, token.id().value());
    values.put(TokenField.USER, token.user().value());
    values.put(TokenField.CREATED_AT, token.createdAt().toEpochMilli());
    token.expiresAt().ifPresent(end -> values.put(TokenField.EXPIRES_AT, end.toEpochMilli()));
    return values;
  }

  private byte[] key(String text) {
    return SortKeys.of(all.language()).key(text);
  }

  private byte[] keyOfName(UserId user) {
    return key(all.users.get(user.value()).name().value());
  }

  private long rankOfCategory(Company company) {
    return all.categories.get(company.category().value()).entry().rank();
  }

  private Optional<Set<String>> saleStatuses(Predicate<Sale> belongs) {
    Set<String> statuses = new TreeSet<>();
    all.sales.values().stream().filter(belongs).forEach(sale -> statuses.add(sale.state().status().toString()));
    return Optional.of(statuses).filter(found -> !found.isEmpty());
  }

  private static Optional<String> part(
      Optional<LeadSource> source, Function<LeadSource, Optional<ShortText>> part) {
    return source.flatMap(part).map(text -> text.value().toLowerCase(Locale.ROOT));
  }
}

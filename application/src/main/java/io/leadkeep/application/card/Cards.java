package io.leadkeep.application.card;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.port.Records;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes cards of records, in a number of queries that doesn't grow with the records. */
public final class Cards {
  private final Transaction transaction;

  /** Makes cards from what a transaction sees. */
  public Cards(Transaction transaction) {
    this.transaction = transaction;
  }

  /** {@return the cards of companies} */
  public List<CompanyCard> companies(List<Company> companies) {
    Map<UserId, User> owners = owners(companies.stream().map(Company::owner));
    return companies.stream()
        .map(company -> new CompanyCard(company, category(company), company.owner().map(owners::get)))
        .toList();
  }

  /** {@return the card of a company} */
  public CompanyCard company(Company company) {
    return companies(List.of(company)).getFirst();
  }

  /** {@return the cards of contacts} */
  public List<ContactCard> contacts(List<Contact> contacts) {
    return contacts(contacts, transaction.companies(ids(contacts.stream().map(Contact::company))));
  }

  /** {@return the card of a contact} */
  public ContactCard contact(Contact contact) {
    return contacts(List.of(contact)).getFirst();
  }

  /** {@return the card of a contact whose company is about to be saved like this} */
  public ContactCard contact(Contact contact, Optional<Company> company) {
    Map<CompanyId, Company> companies = new HashMap<>();
    company.ifPresent(known -> companies.put(known.id(), known));
    return contacts(List.of(contact), companies).getFirst();
  }

  /** {@return the cards of sales} */
  public List<SaleCard> sales(List<Sale> sales) {
    return sales(sales, transaction.companies(ids(sales.stream().map(sale -> Optional.of(sale.company())))));
  }

  /** {@return the card of a sale} */
  public SaleCard sale(Sale sale) {
    return sales(List.of(sale)).getFirst();
  }

  /** {@return the card of a sale whose company is about to be saved like this} */
  public SaleCard sale(Sale sale, Company company) {
    return sales(List.of(sale), Map.of(company.id(), company)).getFirst();
  }

  private List<ContactCard> contacts(List<Contact> contacts, Map<CompanyId, Company> companies) {
    Map<UserId, User> owners = owners(contacts.stream().map(Contact::owner));
    return contacts.stream().map(contact -> {
      Optional<Company> company = contact.company().map(companies::get);
      return new ContactCard(contact, company, company.map(this::category),
          contact.leadStatus().map(id -> transaction.leadStatuses().require(id)), contact.owner().map(owners::get));
    }).toList();
  }

  private List<SaleCard> sales(List<Sale> sales, Map<CompanyId, Company> companies) {
    Map<ContactId, Contact> contacts = found(transaction.unit().contacts(),
        ids(sales.stream().map(Sale::contact)), Contact::id);
    Map<UserId, User> owners = owners(sales.stream().map(Sale::owner));
    return sales.stream()
        .map(sale -> new SaleCard(sale, companies.get(sale.company()), sale.contact().map(contacts::get),
            sale.owner().map(owners::get)))
        .toList();
  }

  private Category category(Company company) {
    return transaction.categories().require(company.category());
  }

  private Map<UserId, User> owners(Stream<Optional<UserId>> owners) {
    return found(transaction.unit().users(), ids(owners), User::id);
  }

  private static <I> Set<I> ids(Stream<Optional<I>> ids) {
    Set<I> distinct = new LinkedHashSet<>();
    ids.forEach(id -> id.ifPresent(distinct::add));
    return distinct;
  }

  private static <I, R> Map<I, R> found(Records<I, R> records, Collection<I> ids, Function<R, I> id) {
    Map<I, R> found = new HashMap<>();
    if (!ids.isEmpty()) {
      records.find(ids).forEach(record -> found.put(id.apply(record), record));
    }
    return found;
  }
}

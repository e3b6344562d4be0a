package io.leadkeep.application.card;

import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.user.User;
import java.util.Optional;

/**
 * A sale as it is shown.
 *
 * @param sale the sale
 * @param company its company
 * @param contact its contact
 * @param owner its owner
 */
public record SaleCard(Sale sale, Company company, Optional<Contact> contact, Optional<User> owner) {}

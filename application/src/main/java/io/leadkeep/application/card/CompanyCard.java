package io.leadkeep.application.card;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.user.User;
import java.util.Optional;

/**
 * A company as it is shown (W1).
 *
 * @param company the company
 * @param category its category, deleted or not
 * @param owner its owner
 */
public record CompanyCard(Company company, Category category, Optional<User> owner) {}

package io.leadkeep.application.contract;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds companies. */
public final class CompanyBuilder {
  private CompanyId id = new CompanyId(Ids.next());
  private ShortText name = new ShortText("Fjord Shipping");
  private CategoryId category = Lists.LEAD.id();
  private Optional<UserId> owner = Optional.empty();
  private Optional<LeadSource> source = Optional.empty();
  private Revision revision = Revision.first(Examples.MORNING);

  CompanyBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public CompanyBuilder id(UUID other) {
    id = new CompanyId(other);
    return this;
  }

  /** {@return this, under another name} */
  public CompanyBuilder named(String other) {
    name = new ShortText(other);
    return this;
  }

  /** {@return this, in another category} */
  public CompanyBuilder in(Category other) {
    category = other.id();
    return this;
  }

  /** {@return this, with an owner} */
  public CompanyBuilder ownedBy(User user) {
    owner = Optional.of(user.id());
    return this;
  }

  /** {@return this, with a source} */
  public CompanyBuilder cameFrom(LeadSource from) {
    source = Optional.of(from);
    return this;
  }

  /** {@return this, created and last changed at this time} */
  public CompanyBuilder at(Instant time) {
    revision = Revision.first(time);
    return this;
  }

  /** {@return this, with a life of its own} */
  public CompanyBuilder at(Revision other) {
    revision = other;
    return this;
  }

  /** {@return the company} */
  public Company build() {
    return new Company(id, name, category, owner, source, revision);
  }
}

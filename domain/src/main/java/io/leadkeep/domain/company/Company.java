package io.leadkeep.domain.company;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/**
 * A company (R1).
 *
 * @param id its id
 * @param name its name; several may bear the same
 * @param category its category
 * @param owner the user who looks after it, if any
 * @param source where it came from, if known; written once (W5)
 * @param revision when it was created and changed
 */
public record Company(
    CompanyId id,
    ShortText name,
    CategoryId category,
    Optional<UserId> owner,
    Optional<LeadSource> source,
    Revision revision) {
  /** {@return the same company in another category} */
  public Company in(CategoryId other) {
    return new Company(id, name, other, owner, source, revision);
  }

  /** {@return the same content as a later revision} */
  public Company at(Revision later) {
    return new Company(id, name, category, owner, source, later);
  }
}

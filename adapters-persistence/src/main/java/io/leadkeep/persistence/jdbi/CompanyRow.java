package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table companies. */
public record CompanyRow(
    UUID companyId,
    String name,
    UUID categoryId,
    UUID ownerId,
    String leadSource,
    String source,
    long createdAt,
    long updatedAt,
    long version) {
  static final String COLUMNS = """
      t.company_id, t.name, t.category_id, t.owner_id, t.lead_source, t.source, t.created_at, t.updated_at, t.version
      """;

  static CompanyRow read(Cells cells) throws SQLException {
    return new CompanyRow(cells.id(), cells.text(), cells.id(), cells.id(), cells.text(), cells.text(),
        cells.number(), cells.number(), cells.number());
  }

  Company company() {
    return new Company(
        new CompanyId(companyId),
        new ShortText(name),
        new CategoryId(categoryId),
        Optional.ofNullable(ownerId).map(UserId::new),
        StoredSource.read(leadSource),
        new Revision(Instant.ofEpochMilli(createdAt), Instant.ofEpochMilli(updatedAt), version));
  }
}

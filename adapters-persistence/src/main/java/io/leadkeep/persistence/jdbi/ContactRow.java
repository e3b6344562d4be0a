package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table contacts. */
public record ContactRow(
    UUID contactId,
    String firstName,
    String lastName,
    String email,
    String phone,
    String title,
    UUID companyId,
    UUID ownerId,
    UUID leadStatusId,
    String firstTouch,
    String leadCreation,
    String source,
    long createdAt,
    long updatedAt,
    long version) {
  static final String COLUMNS = """
      t.contact_id, t.first_name, t.last_name, t.email, t.phone, t.title, t.company_id, t.owner_id, t.lead_status_id,
      t.first_touch, t.lead_creation, t.source, t.created_at, t.updated_at, t.version
      """;

  static ContactRow read(Cells cells) throws SQLException {
    return new ContactRow(cells.id(), cells.text(), cells.text(), cells.text(), cells.text(), cells.text(),
        cells.id(), cells.id(), cells.id(), cells.text(), cells.text(), cells.text(), cells.number(), cells.number(),
        cells.number());
  }

  Contact contact() {
    return new Contact(
        new ContactId(contactId),
        new Person(
            Optional.ofNullable(firstName).map(ShortText::new),
            Optional.ofNullable(lastName).map(ShortText::new),
            Optional.ofNullable(email).map(EmailAddress::new),
            Optional.ofNullable(phone).map(ShortText::new),
            Optional.ofNullable(title).map(ShortText::new)),
        Optional.ofNullable(companyId).map(CompanyId::new),
        Optional.ofNullable(ownerId).map(UserId::new),
        Optional.ofNullable(leadStatusId).map(LeadStatusId::new),
        StoredSource.read(firstTouch),
        StoredSource.read(leadCreation),
        new Revision(Instant.ofEpochMilli(createdAt), Instant.ofEpochMilli(updatedAt), version));
  }
}

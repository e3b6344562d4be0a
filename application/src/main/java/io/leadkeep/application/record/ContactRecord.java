package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Contacts. */
public final class ContactRecord implements RecordType<Contact> {
  /** The one way to save them. */
  public static final ContactRecord TYPE = new ContactRecord();

  /** The field of the lead status. */
  public static final String LEAD_STATUS = "leadStatus";
  /** The fields that hold personal values, forgotten when the contact is deleted (R2). */
  public static final Set<String> PERSONAL = Set.of("firstName", "lastName", "email", "phone", "title");

  private ContactRecord() {}

  @Override
  public RecordRef ref(Contact record) {
    return new RecordRef(RecordKind.CONTACT, record.id().value());
  }

  @Override
  public long version(Contact record) {
    return record.revision().version();
  }

  @Override
  public Contact next(Contact record, Instant now) {
    return record.at(record.revision().next(now));
  }

  @Override
  public Map<String, Object> facts(Contact record) {
    return new Fields()
        .with("firstName", record.person().firstName())
        .with("lastName", record.person().lastName())
        .with("email", record.person().email())
        .with("phone", record.person().phone())
        .with("title", record.person().title())
        .with("company", record.company())
        .with("owner", record.owner())
        .with(LEAD_STATUS, record.leadStatus())
        .with("firstTouch", record.firstTouch())
        .with("leadCreation", record.leadCreation())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Contact record) {
    unit.contacts().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Contact record) {
    unit.contacts().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Contact record) {
    unit.contacts().delete(record.id());
    unit.selectionMembers().forget(record.id().value());
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.contact.Contact;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Contacts in {@code contacts}; of their company they bear the category and what sorts by its name. */
final class ContactTable implements KeyedTable<Contact> {
  private static final ContactMapper MAPPER = Mappers.getMapper(ContactMapper.class);

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public String idColumn() {
    return "contact_id";
  }

  @Override
  public String columns() {
    return ContactRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO contacts (workspace_id, contact_id, first_name, last_name, name_sort_key, email, email_folded,
          phone, title, words, company_id, owner_id, lead_status_id, first_touch, lead_creation, source,
          phone_folded, title_folded, medium, campaign, term, content, first_source, first_medium,
          first_campaign, first_term, first_content,
          created_at, updated_at, version, category_id, company_sort_key)
        VALUES (:workspace, :contactId, :firstName, :lastName, :sortKey, :email, :emailFolded,
          :phone, :title, :words, :companyId, :ownerId, :leadStatusId, :firstTouch, :leadCreation, :source,
          :phoneFolded, :titleFolded, :medium, :campaign, :term, :content, :firstSource, :firstMedium,
          :firstCampaign, :firstTerm, :firstContent,
          :createdAt, :updatedAt, :version,
          (SELECT co.category_id FROM companies co WHERE co.workspace_id = :workspace AND co.company_id = :companyId),
          (SELECT co.name_sort_key FROM companies co
            WHERE co.workspace_id = :workspace AND co.company_id = :companyId))
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE contacts
        SET first_name = :firstName, last_name = :lastName, name_sort_key = :sortKey, email = :email,
          email_folded = :emailFolded, phone = :phone, title = :title, words = :words, company_id = :companyId,
          owner_id = :ownerId, lead_status_id = :leadStatusId, first_touch = :firstTouch,
          lead_creation = :leadCreation, source = :source,
          phone_folded = :phoneFolded, title_folded = :titleFolded, medium = :medium, campaign = :campaign,
          term = :term, content = :content, first_source = :firstSource, first_medium = :firstMedium,
          first_campaign = :firstCampaign, first_term = :firstTerm, first_content = :firstContent,
          created_at = :createdAt, updated_at = :updatedAt,
          version = :version,
          category_id = (SELECT co.category_id FROM companies co
            WHERE co.workspace_id = :workspace AND co.company_id = :companyId),
          company_sort_key = (SELECT co.name_sort_key FROM companies co
            WHERE co.workspace_id = :workspace AND co.company_id = :companyId)
        WHERE workspace_id = :workspace AND contact_id = :contactId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return """
        UPDATE contacts SET name_sort_key = :sortKey, words = :words, email_folded = :emailFolded,
          phone_folded = :phoneFolded, title_folded = :titleFolded, medium = :medium, campaign = :campaign,
          term = :term, content = :content, first_source = :firstSource, first_medium = :firstMedium,
          first_campaign = :firstCampaign, first_term = :firstTerm, first_content = :firstContent
        WHERE workspace_id = :workspace AND contact_id = :id
        """;
  }

  @Override
  public List<Besides> afterInsert() {
    return List.of(Counts.CONTACT_INSERTED);
  }

  @Override
  public List<Besides> beforeUpdate() {
    return List.of(Counts.CONTACT_UPDATED);
  }

  @Override
  public List<Besides> beforeDelete() {
    return List.of(Counts.CONTACT_DELETED);
  }

  @Override
  public UUID id(Contact contact) {
    return contact.id().value();
  }

  @Override
  public Object row(Contact contact) {
    return MAPPER.row(contact);
  }

  @Override
  public Object keys(Contact contact, SortKeys sortKeys) {
    return ContactKeys.of(contact, sortKeys);
  }

  @Override
  public Contact read(Cells cells) throws SQLException {
    return ContactRow.read(cells).contact();
  }
}

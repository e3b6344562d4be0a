package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.company.Company;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Companies in {@code companies}. */
final class CompanyTable implements KeyedTable<Company> {
  /** The order inside of a transaction doesn't matter, so there may be contacts before their company. */
  private static final Besides CONTACTS_FOLLOW = Besides.statement("""
      UPDATE contacts SET category_id = :categoryId, company_sort_key = :sortKey
      WHERE workspace_id = :workspace AND company_id = :companyId
        AND (category_id IS DISTINCT FROM :categoryId OR company_sort_key IS DISTINCT FROM :sortKey)
      """);
  private static final CompanyMapper MAPPER = Mappers.getMapper(CompanyMapper.class);

  @Override
  public String name() {
    return "companies";
  }

  @Override
  public String idColumn() {
    return "company_id";
  }

  @Override
  public String columns() {
    return CompanyRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO companies (workspace_id, company_id, name, name_sort_key, name_folded, name_words,
          category_id, owner_id, lead_source, source, medium, campaign, term, content,
          created_at, updated_at, version)
        VALUES (:workspace, :companyId, :name, :sortKey, :folded, :words,
          :categoryId, :ownerId, :leadSource, :source, :medium, :campaign, :term, :content,
          :createdAt, :updatedAt, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE companies
        SET name = :name, name_sort_key = :sortKey, name_folded = :folded, name_words = :words,
          category_id = :categoryId, owner_id = :ownerId, lead_source = :leadSource, source = :source,
          medium = :medium, campaign = :campaign, term = :term, content = :content,
          created_at = :createdAt, updated_at = :updatedAt, version = :version
        WHERE workspace_id = :workspace AND company_id = :companyId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return """
        UPDATE companies SET name_sort_key = :sortKey, name_folded = :folded, name_words = :words,
          medium = :medium, campaign = :campaign, term = :term, content = :content
        WHERE workspace_id = :workspace AND company_id = :id
        """;
  }

  @Override
  public List<Besides> afterInsert() {
    return List.of(Counts.COMPANY_INSERTED, Counts.CONTACTS_MOVED, CONTACTS_FOLLOW);
  }

  @Override
  public List<Besides> beforeUpdate() {
    return List.of(Counts.COMPANY_UPDATED);
  }

  @Override
  public List<Besides> afterUpdate() {
    return List.of(Counts.CONTACTS_MOVED, CONTACTS_FOLLOW);
  }

  @Override
  public List<Besides> beforeDelete() {
    return List.of(Counts.COMPANY_DELETED);
  }

  @Override
  public UUID id(Company company) {
    return company.id().value();
  }

  @Override
  public Object row(Company company) {
    return MAPPER.row(company);
  }

  @Override
  public Object keys(Company company, SortKeys sortKeys) {
    return CompanyKeys.of(company, sortKeys);
  }

  @Override
  public Company read(Cells cells) throws SQLException {
    return CompanyRow.read(cells).company();
  }
}

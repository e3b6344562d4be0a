package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.sale.Sale;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Sales in {@code sales}. */
final class SaleTable implements KeyedTable<Sale> {
  private static final SaleMapper MAPPER = Mappers.getMapper(SaleMapper.class);

  @Override
  public String name() {
    return "sales";
  }

  @Override
  public String idColumn() {
    return "sale_id";
  }

  @Override
  public String columns() {
    return SaleRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO sales (workspace_id, sale_id, company_id, contact_id, title, title_sort_key, title_words, amount,
          currency, status, closed_on, reopen_on, reason, sale_date, probability, source,
          source_normalized, owner_id, created_at, updated_at, version)
        VALUES (:workspace, :saleId, :companyId, :contactId, :title, :sortKey, :words, :amount,
          :currency, :status, :closedOn, :reopenOn, :reason, :saleDate, :probability, :source,
          :sourceNormalized, :ownerId, :createdAt, :updatedAt, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE sales
        SET company_id = :companyId, contact_id = :contactId, title = :title, title_sort_key = :sortKey,
          title_words = :words, amount = :amount, currency = :currency, status = :status, closed_on = :closedOn,
          reopen_on = :reopenOn, reason = :reason, sale_date = :saleDate, probability = :probability,
          source = :source, source_normalized = :sourceNormalized, owner_id = :ownerId,
          created_at = :createdAt, updated_at = :updatedAt, version = :version
        WHERE workspace_id = :workspace AND sale_id = :saleId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return """
        UPDATE sales SET title_sort_key = :sortKey, title_words = :words, source_normalized = :sourceNormalized
        WHERE workspace_id = :workspace AND sale_id = :id
        """;
  }

  @Override
  public UUID id(Sale sale) {
    return sale.id().value();
  }

  @Override
  public Object row(Sale sale) {
    return MAPPER.row(sale);
  }

  @Override
  public Object keys(Sale sale, SortKeys sortKeys) {
    return SaleKeys.of(sale, sortKeys);
  }

  @Override
  public Sale read(Cells cells) throws SQLException {
    return SaleRow.read(cells).sale();
  }
}

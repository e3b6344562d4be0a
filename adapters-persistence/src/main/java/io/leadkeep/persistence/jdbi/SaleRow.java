package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** A row of the table sales. */
public record SaleRow(
    UUID saleId,
    UUID companyId,
    UUID contactId,
    String title,
    Long amount,
    String currency,
    String status,
    Long closedOn,
    Long reopenOn,
    String reason,
    Long saleDate,
    Integer probability,
    String source,
    UUID ownerId,
    long createdAt,
    long updatedAt,
    long version) {
  static final String COLUMNS = """
      t.sale_id, t.company_id, t.contact_id, t.title, t.amount, t.currency, t.status, t.closed_on, t.reopen_on,
      t.reason, t.sale_date, t.probability, t.source, t.owner_id, t.created_at, t.updated_at, t.version
      """;

  static SaleRow read(Cells cells) throws SQLException {
    return new SaleRow(cells.id(), cells.id(), cells.id(), cells.text(), cells.optionalNumber(), cells.text(),
        cells.text(), cells.optionalNumber(), cells.optionalNumber(), cells.text(), cells.optionalNumber(),
        cells.optionalInteger(), cells.text(), cells.id(), cells.number(), cells.number(), cells.number());
  }

  Sale sale() {
    return new Sale(
        new SaleId(saleId),
        new CompanyId(companyId),
        Optional.ofNullable(contactId).map(ContactId::new),
        new ShortText(title),
        Optional.ofNullable(amount).map(units -> Money.ofMinorUnits(units, Currency.getInstance(currency))),
        state(),
        Optional.ofNullable(saleDate).map(LocalDate::ofEpochDay),
        Optional.ofNullable(probability).map(Probability::new),
        Optional.ofNullable(source).map(ShortText::new),
        Optional.ofNullable(ownerId).map(UserId::new),
        new Revision(Instant.ofEpochMilli(createdAt), Instant.ofEpochMilli(updatedAt), version));
  }

  private SaleState state() {
    return switch (SaleStatus.valueOf(status)) {
      case OPEN -> new SaleState.Open();
      case STALLED -> new SaleState.Stalled(LocalDate.ofEpochDay(reopenOn), new ShortText(reason));
      case SOLD -> new SaleState.Sold(LocalDate.ofEpochDay(closedOn), Optional.ofNullable(reason).map(ShortText::new));
      case LOST -> new SaleState.Lost(LocalDate.ofEpochDay(closedOn), Optional.ofNullable(reason).map(ShortText::new));
    };
  }
}

package io.leadkeep.application.board;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.domain.board.BoardField;
import io.leadkeep.domain.board.LockedBecause;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import java.util.Map;
import java.util.Optional;

/**
 * Shows contacts or companies on a board (W3), in a number of questions to the storage that doesn't grow with the
 * columns. Moving a card is a change of the record.
 */
public final class ViewBoard {
  private static final BoardTable<ContactField, Contact, ContactCard> CONTACTS = new BoardTable<>(
      FieldTables.CONTACTS, CountRecords.CONTACTS,
      Map.of("leadStatus", BoardField.LEAD_STATUS, "category", BoardField.CATEGORY,
          "categoryGroup", BoardField.CATEGORY_GROUP, "owner", BoardField.OWNER),
      transaction -> new Cards(transaction)::contacts, new ContactFace());
  private static final BoardTable<CompanyField, Company, CompanyCard> COMPANIES = new BoardTable<>(
      FieldTables.COMPANIES, CountRecords.COMPANIES,
      Map.of("category", BoardField.CATEGORY, "categoryGroup", BoardField.CATEGORY_GROUP,
          "owner", BoardField.OWNER),
      transaction -> new Cards(transaction)::companies, new CompanyFace());

  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewBoard(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * {@return a board of contacts by leadStatus, category, categoryGroup or owner, or one column of it; refused:
   * InvalidCriteria, InvalidParameter}
   */
  public Result<Board<ContactCard>> contacts(Caller caller, BoardRequest request) {
    return transactor.read(caller, transaction ->
        CONTACTS.open(transaction, transaction.unit().contactSearch(), request));
  }

  /**
   * {@return a board of companies by category, categoryGroup or owner, or one column of it; refused: InvalidCriteria,
   * InvalidParameter}
   */
  public Result<Board<CompanyCard>> companies(Caller caller, BoardRequest request) {
    return transactor.read(caller, transaction ->
        COMPANIES.open(transaction, transaction.unit().companySearch(), request));
  }

  private static Optional<GroupKey> ofCategory(BoardField field, Optional<Category> category) {
    return field == BoardField.CATEGORY_GROUP
        ? category.map(item -> new GroupKey.Group(item.group()))
        : category.map(GroupKey.Item::new);
  }

  private record ContactFace() implements BoardTable.Face<ContactCard> {
    @Override
    public Optional<LockedBecause> lock(BoardField columns, ContactCard card) {
      return columns.lockOfContact(card.field());
    }

    @Override
    public Optional<GroupKey> holds(BoardField field, ContactCard card) {
      return switch (field) {
        case LEAD_STATUS -> card.leadStatus().map(GroupKey.Item::new);
        case CATEGORY, CATEGORY_GROUP -> ofCategory(field, card.category());
        case OWNER -> card.owner().map(GroupKey.Owner::new);
      };
    }
  }

  private record CompanyFace() implements BoardTable.Face<CompanyCard> {
    @Override
    public Optional<LockedBecause> lock(BoardField columns, CompanyCard card) {
      return columns.lockOfCompany();
    }

    @Override
    public Optional<GroupKey> holds(BoardField field, CompanyCard card) {
      return switch (field) {
        case LEAD_STATUS -> Optional.empty();
        case CATEGORY, CATEGORY_GROUP -> ofCategory(field, Optional.of(card.category()));
        case OWNER -> card.owner().map(GroupKey.Owner::new);
      };
    }
  }
}

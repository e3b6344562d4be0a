package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.category.Category;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Categories in {@code categories}. */
final class CategoryTable implements KeyedTable<Category> {
  private static final CategoryMapper MAPPER = Mappers.getMapper(CategoryMapper.class);

  @Override
  public String name() {
    return "categories";
  }

  @Override
  public String idColumn() {
    return "category_id";
  }

  @Override
  public String columns() {
    return CategoryRow.COLUMNS;
  }

  @Override
  public boolean administered() {
    return true;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO categories (workspace_id, category_id, item_key, name, name_translated, name_folded,
          description, description_translated, rank, deleted, category_group, lead_status_enabled, version)
        VALUES (:workspace, :categoryId, :entry.itemKey, :entry.name, :entry.nameTranslated, :nameFolded,
          :entry.description, :entry.descriptionTranslated, :entry.rank, :entry.deleted, :categoryGroup,
          :leadStatusEnabled, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE categories
        SET item_key = :entry.itemKey, name = :entry.name, name_translated = :entry.nameTranslated,
          name_folded = :nameFolded, description = :entry.description,
          description_translated = :entry.descriptionTranslated, rank = :entry.rank, deleted = :entry.deleted,
          category_group = :categoryGroup, lead_status_enabled = :leadStatusEnabled, version = :version
        WHERE workspace_id = :workspace AND category_id = :categoryId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return """
        UPDATE categories SET name_folded = :nameFolded WHERE workspace_id = :workspace AND category_id = :id
        """;
  }

  @Override
  public UUID id(Category category) {
    return category.id().value();
  }

  @Override
  public Object row(Category category) {
    return MAPPER.row(category);
  }

  @Override
  public Object keys(Category category, SortKeys sortKeys) {
    return ItemKeys.of(category.entry());
  }

  @Override
  public Category read(Cells cells) throws SQLException {
    return CategoryRow.read(cells).category();
  }
}

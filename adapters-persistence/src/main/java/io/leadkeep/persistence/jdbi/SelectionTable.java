package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.selection.Selection;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Selections in {@code selections}; the members of static ones are in {@code selection_members}. */
final class SelectionTable implements KeyedTable<Selection> {
  private static final SelectionMapper MAPPER = Mappers.getMapper(SelectionMapper.class);

  @Override
  public String name() {
    return "selections";
  }

  @Override
  public String idColumn() {
    return "selection_id";
  }

  @Override
  public String columns() {
    return SelectionRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO selections (workspace_id, selection_id, name, name_translated, name_sort_key, entity, owner_id,
          shared, criteria, created_at, updated_at, version)
        VALUES (:workspace, :selectionId, :name, :nameTranslated, :sortKey, :entity, :ownerId,
          :shared, :criteria, :createdAt, :updatedAt, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE selections
        SET name = :name, name_translated = :nameTranslated, name_sort_key = :sortKey, entity = :entity,
          owner_id = :ownerId, shared = :shared, criteria = :criteria, created_at = :createdAt,
          updated_at = :updatedAt, version = :version
        WHERE workspace_id = :workspace AND selection_id = :selectionId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return "UPDATE selections SET name_sort_key = :sortKey WHERE workspace_id = :workspace AND selection_id = :id";
  }

  @Override
  public UUID id(Selection selection) {
    return selection.id().value();
  }

  @Override
  public Object row(Selection selection) {
    return MAPPER.row(selection);
  }

  @Override
  public Object keys(Selection selection, SortKeys sortKeys) {
    return NameKeys.of(selection.name().base(), sortKeys);
  }

  @Override
  public Selection read(Cells cells) throws SQLException {
    return SelectionRow.read(cells).selection();
  }
}

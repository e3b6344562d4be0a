package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.user.User;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Users in {@code users}. */
final class UserTable implements KeyedTable<User> {
  private static final UserMapper MAPPER = Mappers.getMapper(UserMapper.class);

  @Override
  public String name() {
    return "users";
  }

  @Override
  public String idColumn() {
    return "user_id";
  }

  @Override
  public String columns() {
    return UserRow.COLUMNS;
  }

  @Override
  public boolean administered() {
    return true;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO users (workspace_id, user_id, name, name_sort_key, email, role, removed, version)
        VALUES (:workspace, :userId, :name, :sortKey, :email, :role, :removed, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE users
        SET name = :name, name_sort_key = :sortKey, email = :email, role = :role, removed = :removed,
          version = :version
        WHERE workspace_id = :workspace AND user_id = :userId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return "UPDATE users SET name_sort_key = :sortKey WHERE workspace_id = :workspace AND user_id = :id";
  }

  @Override
  public UUID id(User user) {
    return user.id().value();
  }

  @Override
  public Object row(User user) {
    return MAPPER.row(user);
  }

  @Override
  public Object keys(User user, SortKeys sortKeys) {
    return NameKeys.of(user.name().value(), sortKeys);
  }

  @Override
  public User read(Cells cells) throws SQLException {
    return UserRow.read(cells).user();
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A row of the table users. */
public record UserRow(UUID userId, String name, String email, String role, boolean removed, long version) {
  static final String COLUMNS = "t.user_id, t.name, t.email, t.role, t.removed, t.version";

  static UserRow read(Cells cells) throws SQLException {
    return new UserRow(cells.id(), cells.text(), cells.text(), cells.text(), cells.flag(), cells.number());
  }

  User user() {
    return new User(new UserId(userId), new ShortText(name), Optional.ofNullable(email).map(EmailAddress::new),
        Role.valueOf(role), removed, version);
  }
}

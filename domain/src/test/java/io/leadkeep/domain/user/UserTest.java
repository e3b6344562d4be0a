package io.leadkeep.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.examples.Ids;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who use a workspace (P1). */
class UserTest {
  @ParameterizedTest
  @CsvSource({
    "ADMIN, false, true", "ADMIN, true, false", "USER, false, false", "USER, true, false", "VIEWER, false, false"
  })
  void administersAsAnAdministratorWhoIsThere(Role role, boolean removed, boolean administers) {
    assertEquals(administers, user(role, removed, 1).administers());
  }

  @Test
  void losesNothingElseWithTheVersion() {
    User user = user(Role.USER, false, 1);
    assertEquals(new User(user.id(), user.name(), user.email(), Role.USER, false, 2), user.at(2));
  }

  private static User user(Role role, boolean removed, long version) {
    return new User(new UserId(Ids.next()), new ShortText("Olga"), Optional.empty(), role, removed, version);
  }
}

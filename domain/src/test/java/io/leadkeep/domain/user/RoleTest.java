package io.leadkeep.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role may do all that those before it may (P1, C8). */
class RoleTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      # role  may what a viewer, a user, an administrator may
      VIEWER, true,            false,  false
      USER,   true,            true,   false
      ADMIN,  true,            true,   true
      """)
  void coversTheRolesBeforeIt(Role role, boolean viewer, boolean user, boolean administrator) {
    assertEquals(viewer, role.covers(Role.VIEWER));
    assertEquals(user, role.covers(Role.USER));
    assertEquals(administrator, role.covers(Role.ADMIN));
  }
}

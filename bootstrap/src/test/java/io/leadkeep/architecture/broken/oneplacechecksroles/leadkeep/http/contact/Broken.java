package io.leadkeep.architecture.broken.oneplacechecksroles.leadkeep.http.contact;

import io.leadkeep.domain.user.Role;

/** Checks a role by itself. */
final class Broken {
  boolean may(Role role) {
    return role.covers(Role.ADMIN);
  }
}

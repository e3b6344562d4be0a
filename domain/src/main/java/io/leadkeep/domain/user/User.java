package io.leadkeep.domain.user;

import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;

/**
 * A person who uses a workspace (P1).
 *
 * @param id the id
 * @param name the name
 * @param email the address, if known
 * @param role what the user may do
 * @param removed whether the user is gone; what the user owns and did still bears the name
 * @param version how often the user was saved, from 1
 */
public record User(UserId id, ShortText name, Optional<EmailAddress> email, Role role, boolean removed, long version) {
  /** {@return the same content as a later version} */
  public User at(long later) {
    return new User(id, name, email, role, removed, later);
  }

  /** {@return whether the user is there and an administrator} */
  public boolean administers() {
    return !removed && role == Role.ADMIN;
  }
}

package io.leadkeep.domain.sharing;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/**
 * Whose something is, and whether all see it.
 *
 * @param owner who made it; empty for what a new workspace brings along
 * @param shared whether everybody in the workspace sees it; without an owner it is shared
 */
public record Sharing(Optional<UserId> owner, boolean shared) {
  /** What a new workspace brings along: seen by all, changed by administrators. */
  public static final Sharing OF_ALL = new Sharing(Optional.empty(), true);

  /**
   * Checks that somebody sees it.
   *
   * @throws InvalidValue NOT_APPLICABLE if it is neither shared nor somebody's
   */
  public Sharing {
    if (owner.isEmpty() && !shared) {
      throw new InvalidValue(ValueProblem.NOT_APPLICABLE);
    }
  }

  /** {@return whether a user sees it: what is private is its owner's alone, whatever the role of others} */
  public boolean isSeenBy(Optional<UserId> user) {
    return shared || isOwner(user);
  }

  /** {@return whether a user may change and delete it: its owner, and administrators if it is shared} */
  public boolean isChangedBy(Optional<UserId> user, Role role) {
    return isOwner(user) || (shared && role == Role.ADMIN);
  }

  /**
   * {@return the same, shared or not}
   *
   * @throws InvalidValue as the constructor
   */
  public Sharing shared(boolean other) {
    return new Sharing(owner, other);
  }

  private boolean isOwner(Optional<UserId> user) {
    return user.isPresent() && owner.equals(user);
  }
}

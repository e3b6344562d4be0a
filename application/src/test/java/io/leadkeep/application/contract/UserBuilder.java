package io.leadkeep.application.contract;

import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;
import java.util.UUID;

/** Builds users. */
public final class UserBuilder {
  private UserId id = new UserId(Ids.next());
  private ShortText name = new ShortText("Olga");
  private Optional<EmailAddress> email = Optional.empty();
  private Role role = Role.USER;
  private boolean removed;
  private long version = 1;

  UserBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public UserBuilder id(UUID other) {
    id = new UserId(other);
    return this;
  }

  /** {@return this, under another name} */
  public UserBuilder named(String other) {
    name = new ShortText(other);
    return this;
  }

  /** {@return this, with an e-mail address} */
  public UserBuilder email(String address) {
    email = Optional.of(new EmailAddress(address));
    return this;
  }

  /** {@return this, with another role} */
  public UserBuilder as(Role other) {
    role = other;
    return this;
  }

  /** {@return this, gone} */
  public UserBuilder removed() {
    removed = true;
    return this;
  }

  /** {@return this, in another version} */
  public UserBuilder at(long other) {
    version = other;
    return this;
  }

  /** {@return the user} */
  public User build() {
    return new User(id, name, email, role, removed, version);
  }
}

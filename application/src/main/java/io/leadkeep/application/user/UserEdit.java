package io.leadkeep.application.user;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import java.util.Optional;

/**
 * What a command says of a user.
 *
 * @param name the name; mandatory
 * @param email the address
 * @param role what the user may do; mandatory
 */
public record UserEdit(Edit<ShortText> name, Edit<EmailAddress> email, Optional<Role> role) {}

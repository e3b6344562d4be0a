package io.leadkeep.domain.workspace;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.regex.Pattern;

/**
 * The id of a workspace: readable, because tokens begin with it (P2), and never changed, because all its rows bear it.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens
 */
public record WorkspaceId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  /** The workspace that every server has. */
  public static final WorkspaceId DEFAULT = new WorkspaceId("default");

  /** Checks the form. */
  public WorkspaceId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }
}

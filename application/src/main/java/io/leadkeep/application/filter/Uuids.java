package io.leadkeep.application.filter;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids. */
public final class Uuids {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Uuids() {}

  /** {@return the id that a text is; empty for any other text, for ids are opaque and written in one way only} */
  public static Optional<UUID> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}

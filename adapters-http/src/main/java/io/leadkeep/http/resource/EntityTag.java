package io.leadkeep.http.resource;

import io.leadkeep.domain.workspace.Language;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strong entity tag: the record's own state, which writes compare, and the rest of what is shown, which reads
 * compare.
 *
 * @param state the state of the record itself: its version, or another text without quotes
 * @param hash stands for all bytes that are shown
 * @param language the language they are in
 */
record EntityTag(String state, String hash, String language) {
  private static final int HASH_BYTES = 10;
  private static final Pattern FORM = Pattern.compile("(?<state>.+)-(?<hash>[0-9a-f]{20})-(?<language>[a-z]{2})");

  /** {@return the tag of a representation} */
  static EntityTag of(String state, byte[] shown, Language language) {
    return new EntityTag(state, HexFormat.of().formatHex(sha256(shown), 0, HASH_BYTES), language.code());
  }

  /** {@return the tag that was given out with this text between the quotes, if it was one of ours} */
  static Optional<EntityTag> parse(String opaque) {
    Matcher tag = FORM.matcher(opaque);
    return tag.matches()
        ? Optional.of(new EntityTag(tag.group("state"), tag.group("hash"), tag.group("language")))
        : Optional.empty();
  }

  /** {@return the tag between its quotes, as headers have it} */
  @Override
  public String toString() {
    return '"' + state + '-' + hash + '-' + language + '"';
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }
}

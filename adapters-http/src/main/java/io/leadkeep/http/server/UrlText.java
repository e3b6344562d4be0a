package io.leadkeep.http.server;

import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes what is written in an address: percent signs, then UTF-8, both without mercy. */
final class UrlText {
  private UrlText() {}

  /** {@return a part of a path} */
  static String path(String encoded) {
    return query(encoded.replace("+", "%2B"));
  }

  /** {@return a name or value of a query, in which a plus sign is a space} */
  static String query(String encoded) {
    try {
      // As Latin-1 each character is one byte; told to decode UTF-8 at once, the JDK would replace what is none.
      byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.codePoints().anyMatch(Character::isISOControl)) {
        throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
      }
      return text;
    } catch (IllegalArgumentException | CharacterCodingException malformed) {
      throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
    }
  }
}

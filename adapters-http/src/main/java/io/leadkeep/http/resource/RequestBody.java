package io.leadkeep.http.resource;

import io.leadkeep.http.json.InvalidBody;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.MalformedJson;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.server.Method;
import io.leadkeep.http.server.Request;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was sent along, and believes nothing that its headers don't say. */
public final class RequestBody {
  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("(?i)(?<type>[^;\\s]+)\\s*(?:;\\s*charset\\s*=\\s*(?<charset>\"[^\"]*\"|[^;\\s\"]+)\\s*)?;?\\s*");

  private RequestBody() {}

  /**
   * {@return what {@code shape} makes of the body}
   *
   * @throws io.leadkeep.http.problem.ProblemException if it isn't JSON, or not of this shape
   */
  public static <T> T read(Request request, Function<JsonObject, T> shape) {
    byte[] body = request.body();
    if (body.length == 0) {
      throw Problem.of(ProblemCode.MALFORMED_JSON).exception();
    }
    if (!isJson(request)) {
      throw Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE).withHeader("Accept-Patch", MERGE_PATCH).exception();
    }
    try {
      return JsonObject.read(body, shape);
    } catch (MalformedJson malformed) {
      throw Problem.of(ProblemCode.MALFORMED_JSON).exception();
    } catch (InvalidBody invalid) {
      throw Refusals.invalid(invalid.violations()).exception();
    }
  }

  /** {@return nothing: for requests that say everything without a body, and may send an empty object} */
  static Optional<Void> none(Request request) {
    return request.hasBody() ? read(request, body -> Optional.empty()) : Optional.empty();
  }

  private static boolean isJson(Request request) {
    Matcher type = MEDIA_TYPE.matcher(request.header("Content-Type").orElse("").strip());
    if (!type.matches() || request.header("Content-Encoding").isPresent()) {
      return false;
    }
    Set<String> accepted = request.method() == Method.PATCH ? Set.of(JSON, MERGE_PATCH) : Set.of(JSON);
    return accepted.contains(type.group("type").toLowerCase(Locale.ROOT))
        && (type.group("charset") == null || type.group("charset").replace("\"", "").equalsIgnoreCase("utf-8"));
  }
}

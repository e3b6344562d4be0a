package io.leadkeep.http.mapping;

import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads lead sources. */
public final class LeadSources {
  /** Reads a source that has to say something. */
  public static final JsonReader<LeadSource> READER = object(LeadSources::read);

  /** Reads what a form sends along: a source that says nothing is none. */
  public static final JsonReader<LeadSource> IF_ANY = object(LeadSources::readIfAny);

  private LeadSources() {}

  private static LeadSource read(JsonObject body) {
    Parts parts = parts(body);
    return body.whole(parts::together);
  }

  private static LeadSource readIfAny(JsonObject body) {
    Parts parts = parts(body);
    return parts.isEmpty() ? null : parts.together();
  }

  private static Parts parts(JsonObject body) {
    return new Parts(
        body.optional("source", text(ShortText::new)),
        body.optional("medium", text(ShortText::new)),
        body.optional("campaign", text(ShortText::new)),
        body.optional("term", text(ShortText::new)),
        body.optional("content", text(ShortText::new)));
  }

  private record Parts(
      Optional<ShortText> source,
      Optional<ShortText> medium,
      Optional<ShortText> campaign,
      Optional<ShortText> term,
      Optional<ShortText> content) {
    boolean isEmpty() {
      return Stream.of(source, medium, campaign, term, content).allMatch(Optional::isEmpty);
    }

    LeadSource together() {
      return new LeadSource(source, medium, campaign, term, content);
    }
  }
}

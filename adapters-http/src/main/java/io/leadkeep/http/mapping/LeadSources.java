package io.leadkeep.http.mapping;

import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import java.util.Optional;

/** Reads lead sources. */
public final class LeadSources {
  /** The reader. */
  public static final JsonReader<LeadSource> READER = object(LeadSources::read);

  private LeadSources() {}

  private static LeadSource read(JsonObject body) {
    Optional<ShortText> source = body.optional("source", text(ShortText::new));
    Optional<ShortText> medium = body.optional("medium", text(ShortText::new));
    Optional<ShortText> campaign = body.optional("campaign", text(ShortText::new));
    Optional<ShortText> term = body.optional("term", text(ShortText::new));
    Optional<ShortText> content = body.optional("content", text(ShortText::new));
    return body.whole(() -> new LeadSource(source, medium, campaign, term, content));
  }
}

package io.leadkeep.http.mapping;

import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReader;
import java.util.Optional;

/** Reads lead sources. */
public final class LeadSources {
  /** Reads what a body says of a source. */
  public static final JsonReader<LeadSourceEdit> READER = object(LeadSources::edit);

  /** Reads what a form sends along: a source that says nothing is none. */
  public static final JsonReader<LeadSource> IF_ANY = object(body -> edit(body).on(Optional.empty()).orElse(null));

  private LeadSources() {}

  private static LeadSourceEdit edit(JsonObject body) {
    return new LeadSourceEdit(
        body.edit("source", text(ShortText::new)),
        body.edit("medium", text(ShortText::new)),
        body.edit("campaign", text(ShortText::new)),
        body.edit("term", text(ShortText::new)),
        body.edit("content", text(ShortText::new)));
  }
}

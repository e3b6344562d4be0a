package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import org.mapstruct.factory.Mappers;

/** Lead sources, as they lie in a column. */
final class StoredSource {
  private static final LeadSourceMapper MAPPER = Mappers.getMapper(LeadSourceMapper.class);

  private StoredSource() {}

  static String write(LeadSource source) {
    return Json.write(MAPPER.json(source));
  }

  static Optional<LeadSource> read(String column) {
    return Optional.ofNullable(column).map(text -> read(Json.read(text, LeadSourceJson.class)));
  }

  private static LeadSource read(LeadSourceJson json) {
    return new LeadSource(text(json.source()), text(json.medium()), text(json.campaign()), text(json.term()),
        text(json.content()));
  }

  private static Optional<ShortText> text(String value) {
    return Optional.ofNullable(value).map(ShortText::new);
  }
}

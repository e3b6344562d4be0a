package io.leadkeep.http.history;

import io.leadkeep.application.language.Labels;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.automation.VerdictJson;
import io.leadkeep.http.leadstatus.LeadStatusMapper;
import io.leadkeep.http.listitem.ItemJson;
import io.leadkeep.http.mapping.JsonMapping;
import io.leadkeep.http.mapping.NamedJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows entries of histories. */
@Mapper(config = JsonMapping.class)
interface ChangeMapper {
  ChangeMapper INSTANCE = Mappers.getMapper(ChangeMapper.class);

  /**
   * {@return an entry, shown}
   *
   * @param change the entry
   * @param statuses the lead statuses that its trace names
   * @param language the reader's language
   */
  default ChangeJson json(Change change, ItemList<LeadStatus> statuses, @Context Language language) {
    return json(change, id(change), value(change, change.from(), language), value(change, change.to(), language),
        trace(change, statuses, language));
  }

  /** {@return the id of an entry, which has its place in the history of its record} */
  static String id(Change change) {
    return change.record().id() + "-" + change.version() + "-" + change.position();
  }

  @Mapping(target = "id", source = "id")
  @Mapping(target = "from", source = "from")
  @Mapping(target = "to", source = "to")
  @Mapping(target = "trace", source = "trace")
  @Mapping(target = "at", source = "change.origin.at")
  @Mapping(target = "actor", source = "change.origin.actor")
  @Mapping(target = "cause", source = "change.origin.cause")
  @Mapping(target = "correlationId", source = "change.origin.correlation")
  ChangeJson json(Change change, String id, Optional<Object> from, Optional<Object> to, List<VerdictJson> trace);

  CauseJson cause(Cause cause);

  default ActorJson actor(Actor actor) {
    return ActorJson.of(actor);
  }

  default Optional<UUID> rule(Optional<RuleId> rule) {
    return rule.map(RuleId::value);
  }

  default Optional<UUID> proposal(Optional<ProposalId> proposal) {
    return proposal.map(ProposalId::value);
  }

  private static Optional<Object> value(Change change, Optional<HistoryValue> value, Language language) {
    return value.map(present -> switch (present) {
      case HistoryValue.Text(String text) -> text;
      case HistoryValue.Number(long number) -> number;
      case HistoryValue.Flag(boolean flag) -> flag;
      case HistoryValue.Item item -> item(change, item, language);
      case HistoryValue.Named(UUID id, String name) -> new NamedJson(id, name);
      case HistoryValue.Anonymous(UUID id) -> Map.of("id", id);
      case HistoryValue.Parts(var parts) -> parts;
    });
  }

  private static ItemJson item(Change change, HistoryValue.Item item, Language language) {
    String list = change.field().equals("leadStatus") ? Labels.LEAD_STATUSES : Labels.CATEGORIES;
    return new ItemJson(item.id(), item.key(), Labels.nameThatDay(language, list, item.key(), item.name()));
  }

  /** The lead status that was set bears the name of that day here too; any other is called as it is now. */
  private static List<VerdictJson> trace(Change change, ItemList<LeadStatus> statuses, Language language) {
    return VerdictJson.trace(change.trace(), (LeadStatusId id) -> change.to()
        .flatMap(to -> to instanceof HistoryValue.Item item && item.id().equals(id.value())
            ? Optional.of(item(change, item, language))
            : Optional.empty())
        .or(() -> statuses.find(id).map(status -> LeadStatusMapper.INSTANCE.named(status, language))));
  }
}

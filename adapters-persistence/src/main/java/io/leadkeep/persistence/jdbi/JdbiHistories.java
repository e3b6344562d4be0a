package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Histories;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.mapstruct.factory.Mappers;

/** Changes in {@code history}, each in its place. */
final class JdbiHistories implements Histories {
  static final HistoryMapper MAPPER = Mappers.getMapper(HistoryMapper.class);

  private static final String APPEND = """
      INSERT INTO history (workspace_id, record_kind, record_id, version, position, field, from_value, to_value, trace,
        happened_at, actor_kind, actor_id, actor_name, actor_trigger, on_behalf_of_id, on_behalf_of_name,
        cause_kind, cause_trigger, cause_rule_id, cause_rule_version, cause_proposal_id, cause_job_id, correlation_id)
      VALUES (:workspace, :recordKind, :recordId, :version, :position, :field, :fromValue, :toValue, :trace,
        :happenedAt, :actor.actorKind, :actor.actorId, :actor.actorName, :actor.actorTrigger, :actor.onBehalfOfId,
        :actor.onBehalfOfName, :causeKind, :causeTrigger, :causeRuleId, :causeRuleVersion, :causeProposalId,
        :causeJobId, :correlationId)
      """;
  private static final String OF_KIND = """
      SELECT %s, %s FROM history t
      WHERE t.workspace_id = :workspace AND t.record_kind = :kind AND t.record_id
      """.formatted(HistoryRow.COLUMNS, OriginRow.COLUMNS);
  private static final String OF_RECORD = OF_KIND + "= :id ";
  private static final String OF_FIELD = "AND t.field = :field ";
  private static final String OF_FIELD_IN_ORDER =
      " AND t.field = :field ORDER BY t.record_id, t.version DESC, t.position DESC";
  private static final String BEHIND = "AND (t.version, t.position) < (:version, :position)";
  private static final String NEWEST_FIRST = " ORDER BY t.version DESC, t.position DESC LIMIT :limit";
  private static final String FORGET = """
      UPDATE history SET from_value = NULL, to_value = NULL
      WHERE workspace_id = :workspace AND record_kind = :kind AND record_id = :id AND field\s""";

  private final Session session;

  JdbiHistories(Session session) {
    this.session = session;
  }

  @Override
  public void append(List<Change> changes) {
    PreparedBatch batch = session.batch(APPEND);
    Map<Origin, OriginRow> origins = new HashMap<>();
    for (Change change : changes) {
      session.row(batch)
          .bindMethods(MAPPER.row(change))
          .bindMethods(origins.computeIfAbsent(change.origin(), MAPPER::row))
          .add();
    }
    batch.execute();
    session.hints().add(changes);
  }

  @Override
  public Page<Change> page(RecordRef record, Optional<Position> after, int limit) {
    return page(record, Optional.empty(), after, limit);
  }

  @Override
  public Page<Change> page(RecordRef record, String field, Optional<Position> after, int limit) {
    return page(record, Optional.of(field), after, limit);
  }

  private Page<Change> page(RecordRef record, Optional<String> field, Optional<Position> after, int limit) {
    Query query = bound(record, session.query(OF_RECORD + field.map(name -> OF_FIELD).orElse("")
        + after.map(position -> BEHIND).orElse("") + NEWEST_FIRST));
    field.ifPresent(name -> query.bind("field", name));
    after.ifPresent(position -> query
        .bind("version", number(position.values().get(0)))
        .bind("position", number(position.values().get(1))));
    List<Change> found = query.bind("limit", limit + 1L)
        .map((row, context) -> read(new Cells(row, session.dialect())))
        .list();
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<Change> page = List.copyOf(found.subList(0, limit));
    return new Page<>(page, Optional.of(position(page.getLast())));
  }

  @Override
  public List<Change> of(RecordKind kind, Set<UUID> records, String field) {
    return session.query(OF_KIND + session.dialect().inIds("records") + OF_FIELD_IN_ORDER)
        .bind("kind", kind.name())
        .bind("records", session.dialect().ids(records))
        .bind("field", field)
        .map((row, context) -> read(new Cells(row, session.dialect())))
        .list();
  }

  @Override
  public void forget(RecordRef record, Set<String> fields) {
    session.update(FORGET + session.dialect().inTexts("fields"))
        .bind("kind", record.kind().name())
        .bind("id", record.id())
        .bind("fields", session.dialect().texts(fields))
        .execute();
  }

  private static Query bound(RecordRef record, Query query) {
    return query.bind("kind", record.kind().name()).bind("id", record.id());
  }

  private static Change read(Cells cells) throws SQLException {
    HistoryRow row = HistoryRow.read(cells);
    return new Change(
        new RecordRef(RecordKind.valueOf(row.recordKind()), row.recordId()),
        row.version(),
        row.position(),
        row.field(),
        HistoryValueJson.read(row.fromValue()),
        HistoryValueJson.read(row.toValue()),
        OriginRow.read(cells).origin(),
        VerdictJson.readTrace(row.trace()));
  }

  private static Position position(Change change) {
    return new Position(
        List.of(new SortValue.Number(change.version()), new SortValue.Number(change.position())),
        change.record().id());
  }

  private static long number(SortValue value) {
    return switch (value) {
      case SortValue.Number(long number) -> number;
      case SortValue.Absent() -> throw new IllegalArgumentException("a place in history has two numbers");
      case SortValue.Key key -> throw new IllegalArgumentException("a place in history has two numbers");
    };
  }
}

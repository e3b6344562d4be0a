package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.SelectionMembers;
import io.leadkeep.domain.selection.SelectionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Members in {@code selection_members}, a row each. */
final class JdbiSelectionMembers implements SelectionMembers {
  private static final String ALL = """
      SELECT t.member_id FROM selection_members t
      WHERE t.workspace_id = :workspace AND t.selection_id = :selection ORDER BY t.member_id
      """;
  private static final String INSERT = """
      INSERT INTO selection_members (workspace_id, selection_id, member_id)
      VALUES (:workspace, :selection, :member) ON CONFLICT DO NOTHING
      """;
  private static final String DELETE = """
      DELETE FROM selection_members
      WHERE workspace_id = :workspace AND selection_id = :selection AND member_id\s""";
  private static final String FORGET =
      "DELETE FROM selection_members WHERE workspace_id = :workspace AND member_id = :member";

  private final Session session;

  JdbiSelectionMembers(Session session) {
    this.session = session;
  }

  @Override
  public List<UUID> all(SelectionId selection) {
    return session.query(ALL)
        .bind("selection", selection.value())
        .map((row, context) -> new Cells(row, session.dialect()).id())
        .list();
  }

  @Override
  public Map<SelectionId, Long> counts(Collection<SelectionId> selections) {
    Map<SelectionId, Long> counts = new HashMap<>();
    selections.forEach(selection -> counts.put(selection, 0L));
    session.query("""
            SELECT t.selection_id, COUNT(*) FROM selection_members t
            WHERE t.workspace_id = :workspace AND t.selection_id %s GROUP BY t.selection_id
            """.formatted(session.dialect().inIds("selections")))
        .bind("selections", session.dialect().ids(selections.stream().map(SelectionId::value).toList()))
        .map((row, context) -> {
          Cells cells = new Cells(row, session.dialect());
          return Map.entry(new SelectionId(cells.id()), cells.number());
        })
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  @Override
  public void insert(SelectionId selection, Collection<UUID> members) {
    if (members.isEmpty()) {
      return;
    }
    PreparedBatch batch = session.batch(INSERT);
    members.forEach(member ->
        session.row(batch).bind("selection", selection.value()).bind("member", member).add());
    batch.execute();
  }

  @Override
  public void delete(SelectionId selection, Collection<UUID> members) {
    session.update(DELETE + session.dialect().inIds("members"))
        .bind("selection", selection.value())
        .bind("members", session.dialect().ids(members))
        .execute();
  }

  @Override
  public void forget(UUID member) {
    session.update(FORGET).bind("member", member).execute();
  }
}

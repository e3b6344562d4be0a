package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Ids;
import io.leadkeep.application.contract.Lists;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.Sort;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** The pieces of a merged list are ranges of one index, in its order; whatever the tables hold. */
final class PostgresqlIndexesTest {
  private static final String URL = TestDatabases.fresh();
  private static final Sort<ContactField> NEWEST = new Sort<>(ContactField.UPDATED_AT, true);
  private static final Criteria<ContactField> IN_A_CATEGORY =
      Criteria.only(new Criterion.OneOf<>(ContactField.CATEGORY, Set.of(new Operand.Id(Ids.next()))));

  /** PostgreSQL doesn't know by itself that a column which is null throughout is in order. */
  @Test
  void readsThoseWithoutALeadStatusInTheOrderOfTheirIndexToo() {
    assertRanges(2, new Operand.Id(Lists.OPEN.id().value()), new Operand.Absent());
  }

  @Test
  void readsAllRangesByOneScanThatIsRepeated() {
    assertRanges(1, new Operand.Id(Lists.OPEN.id().value()), new Operand.Id(Lists.QUALIFIED.id().value()));
  }

  @Test
  void theTestsAboveCanFail() {
    List<String> scans = scans(Criteria.all());
    assertTrue(scans.stream().anyMatch(scan -> scan.contains("contacts_by_update")), scans.toString());
  }

  private static void assertRanges(int number, Operand... leadStatuses) {
    List<String> scans = scans(IN_A_CATEGORY.and(
        Criteria.only(new Criterion.OneOf<>(ContactField.LEAD_STATUS, Set.of(leadStatuses)))));
    assertEquals(number, scans.stream().filter(scan -> scan.contains("contacts_by_category_and_status")).count(),
        scans.toString());
    assertTrue(scans.stream().noneMatch(scan -> scan.contains("contacts_by_update")), scans.toString());
  }

  /** {@return how a page of contacts, the latest first, is read from its table} */
  private static List<String> scans(Criteria<ContactField> criteria) {
    AtomicReference<String> asked = new AtomicReference<>();
    try (Storage storage = CountedPostgresql.connect(URL, new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        asked.set(context.getParsedSql().getSql());
      }
    })) {
      storage.read(new WorkspaceId("acme"), unit ->
          unit.contactSearch().page(new Query<>(criteria, List.of(NEWEST), Optional.empty(), 50)));
    }
    try (Handle handle = TestDatabases.connect(URL)) {
      // With nothing in the tables any other way is as quick.
      handle.execute("SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off");
      return explain(handle, asked.get());
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static List<String> explain(Handle handle, String sql) throws SQLException {
    try (PreparedStatement statement = handle.getConnection().prepareStatement("EXPLAIN " + sql)) {
      for (int parameter = 1; parameter <= statement.getParameterMetaData().getParameterCount(); parameter++) {
        statement.setObject(parameter, switch (statement.getParameterMetaData().getParameterTypeName(parameter)) {
          case "uuid" -> Ids.next().toString();
          case "int8" -> "50";
          case "_uuid" -> "{" + Ids.next() + "," + Ids.next() + "}";
          default -> "acme";
        }, Types.OTHER);
      }
      List<String> scans = new ArrayList<>();
      try (ResultSet steps = statement.executeQuery()) {
        while (steps.next()) {
          if (steps.getString(1).contains(" on contacts ")) {
            scans.add(steps.getString(1).strip());
          }
        }
      }
      return scans;
    }
  }
}

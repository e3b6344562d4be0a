package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Ids;
import io.leadkeep.application.contract.Lists;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The common questions are ranges of an index, in its order: as fast among a million contacts as among ten. */
final class SqliteIndexesTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Criteria<ContactField> OPEN = is(ContactField.LEAD_STATUS, Lists.OPEN.id().value());
  private static final Sort<ContactField> BY_NAME = new Sort<>(ContactField.NAME, false);
  private static final Sort<ContactField> YOUNGEST = new Sort<>(ContactField.CREATED_AT, true);
  private static final Sort<ContactField> NEWEST = new Sort<>(ContactField.UPDATED_AT, true);

  private static final String CATEGORY_AND_STATUS =
      "contacts_by_category_and_status (workspace_id=? AND category_id=? AND lead_status_id=?";

  @TempDir
  Path folder;

  @Test
  void listsContactsByName() {
    assertRange("contacts_by_name (workspace_id=?)", contacts(Criteria.all(), BY_NAME));
  }

  @Test
  void listsContactsByTheirLastChange() {
    assertRange("contacts_by_update (workspace_id=?)", contacts(Criteria.all(), NEWEST));
  }

  @Test
  void beginsALaterPageWhereThePageBeforeEnded() {
    assertRanges(contacts(Criteria.all(), BY_NAME, new SortValue.Key(new byte[] {1})),
        "contacts_by_name (workspace_id=? AND name_sort_key=? AND contact_id>?)",
        "contacts_by_name (workspace_id=? AND name_sort_key>?)");
    assertRanges(contacts(Criteria.all(), NEWEST, new SortValue.Number(1)),
        "contacts_by_update (workspace_id=? AND updated_at=? AND contact_id>?)",
        "contacts_by_update (workspace_id=? AND updated_at<?)");
  }

  @Test
  void mergesARangeForEachLeadStatusOfAnOwner() {
    assertRanges(contacts(is(ContactField.OWNER, Ids.next()).and(openOrNone()), BY_NAME),
        "contacts_by_owner_and_status (workspace_id=? AND owner_id=? AND lead_status_id=?)",
        "contacts_by_owner_and_status (workspace_id=? AND owner_id=? AND lead_status_id=?)");
  }

  @Test
  void mergesARangeForEachLeadStatusInACategory() {
    assertRanges(contacts(is(ContactField.CATEGORY, Ids.next()).and(openOrNone()), NEWEST, new SortValue.Number(1)),
        CATEGORY_AND_STATUS + " AND updated_at=? AND contact_id>?)", CATEGORY_AND_STATUS + " AND updated_at<?)",
        CATEGORY_AND_STATUS + " AND updated_at=? AND contact_id>?)", CATEGORY_AND_STATUS + " AND updated_at<?)");
  }

  @Test
  void putsContactsWithoutACompanyLast() {
    assertRanges(contacts(Criteria.all(), new Sort<>(ContactField.COMPANY_NAME, false)),
        "contacts_by_company_name (workspace_id=? AND company_sort_key>?)",
        "contacts_by_company_name (workspace_id=? AND company_sort_key=?)");
  }

  @Test
  void looksThroughTheContactsOfACompanyWhateverElseIsAsked() {
    List<String> plan = plan(contacts(is(ContactField.COMPANY, Ids.next()).and(OPEN), NEWEST));
    assertTrue(plan.getFirst().endsWith("INDEX contacts_by_company (workspace_id=? AND company_id=?)"),
        plan.toString());
  }

  @Test
  void readsTheFirstPageOfEachColumnInOneQuestion() {
    assertRanges(
        unit -> unit.contactSearch().pages(Stream.of(Lists.OPEN, Lists.QUALIFIED)
            .map(status -> new Query<>(is(ContactField.LEAD_STATUS, status.id().value()), List.of(NEWEST),
                Optional.empty(), 20))
            .toList()),
        "contacts_by_lead_status (workspace_id=? AND lead_status_id=?)",
        "contacts_by_lead_status (workspace_id=? AND lead_status_id=?)");
  }

  @Test
  void listsTheContactsOfACompanyByName() {
    assertRange("contacts_by_company (workspace_id=? AND company_id=?)",
        contacts(is(ContactField.COMPANY, Ids.next()), BY_NAME));
  }

  @Test
  void listsTheContactsOfALeadStatusByTheirLastChange() {
    assertRange("contacts_by_lead_status (workspace_id=? AND lead_status_id=?)", contacts(OPEN, NEWEST));
  }

  @Test
  void listsTheContactsOfALeadStatusByName() {
    assertRange("contacts_by_lead_status_and_name (workspace_id=? AND lead_status_id=?)", contacts(OPEN, BY_NAME));
  }

  @Test
  void listsTheContactsOfAnOwnerByName() {
    assertRange("contacts_by_owner (workspace_id=? AND owner_id=?)",
        contacts(is(ContactField.OWNER, Ids.next()), BY_NAME));
  }

  @Test
  void gathersFewContactsAndWalksPastThoseThatAreNotOfMany() {
    plan(contacts(Criteria.all(), BY_NAME)); // makes the file
    count(Lists.OPEN, 20);
    count(Lists.QUALIFIED, 5_000);
    assertEquals("SEARCH t USING INDEX contacts_by_lead_status (workspace_id=? AND lead_status_id=?)",
        plan(contacts(OPEN, YOUNGEST)).getFirst());
    assertRange("contacts_by_creation (workspace_id=?)",
        contacts(is(ContactField.LEAD_STATUS, Lists.QUALIFIED.id().value()), YOUNGEST));
  }

  @Test
  void countsFromTheTableOfCounts() {
    assertCounts("cube=?", unit -> unit.contactSearch().groups(ContactField.LEAD_STATUS, Criteria.all()));
    assertCounts("cube=?", unit -> unit.contactSearch().count(OPEN));
    assertCounts("cube=? AND owner_id=?", unit -> unit.contactSearch()
        .crossTable(ContactField.CATEGORY, ContactField.LEAD_STATUS, is(ContactField.OWNER, Ids.next())));
    assertCounts("cube=?", unit -> unit.companySearch().groups(CompanyField.SOURCE, Criteria.all()));
  }

  @Test
  void findsACompanyByItsExactName() {
    assertRange("companies_by_folded_name (workspace_id=? AND name_folded=?)", unit -> unit.companySearch().page(
        new Query<>(Criteria.only(new Criterion.OneOf<>(CompanyField.NAME_FOLDED, Set.of(new Operand.Code("åkeri")))),
            List.of(), Optional.empty(), 1)));
  }

  @Test
  void findsATokenByItsHash() {
    assertRange("access_tokens_by_hash (workspace_id=? AND hash=?)",
        unit -> unit.tokens().find(TokenHash.of("secret")));
  }

  @Test
  void theTestsAboveCanFail() {
    List<String> plan = plan(contacts(Criteria.all(), new Sort<>(ContactField.LEAD_STATUS_RANK, false)));
    assertTrue(plan.stream().anyMatch(step -> step.contains("TEMP B-TREE")), plan.toString());
  }

  private void assertRange(String index, Consumer<UnitOfWork> question) {
    List<String> plan = plan(question);
    assertEquals(1, plan.size(), plan.toString());
    assertTrue(plan.getFirst().startsWith("SEARCH t USING"), plan.toString());
    assertTrue(plan.getFirst().endsWith("INDEX " + index), plan.toString());
  }

  /** The rows themselves are read by their place, and only a few are ever sorted. */
  private void assertRanges(Consumer<UnitOfWork> question, String... ranges) {
    List<String> plan = plan(question);
    List<String> read = plan.stream().filter(step -> step.contains(" t USING")).toList();
    assertEquals(Stream.concat(
        Stream.of(ranges).map(range -> "SEARCH t USING COVERING INDEX " + range),
        Stream.of("SEARCH t USING INTEGER PRIMARY KEY (rowid=?)")).toList(), read, plan.toString());
  }

  private void assertCounts(String range, Consumer<UnitOfWork> question) {
    assertEquals("SEARCH t USING PRIMARY KEY (workspace_id=? AND record_kind=? AND " + range + ")",
        plan(question).getFirst());
  }

  private List<String> plan(Consumer<UnitOfWork> question) {
    SqliteFile file = new SqliteFile(folder.resolve("leadkeep.db"));
    AtomicReference<String> asked = new AtomicReference<>();
    SqlLogger remembering = new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        asked.set(context.getParsedSql().getSql());
      }
    };
    try (Storage storage = CountedSqlite.open("sqlite:" + file.path(), remembering)) {
      storage.read(ACME, unit -> {
        question.accept(unit);
        return null;
      });
    }
    return explain(file, asked.get());
  }

  /** Says that there are so many contacts. */
  private void count(LeadStatus leadStatus, int contacts) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("leadkeep.db"));
        PreparedStatement statement = connection.prepareStatement("""
            INSERT INTO counts (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot,
              record_count)
            VALUES ('acme', 'CONTACT', 'ALL', zeroblob(16), '', zeroblob(16), unhex(?), 0, ?)
            """)) {
      statement.setString(1, leadStatus.id().value().toString().replace("-", ""));
      statement.setInt(2, contacts);
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static List<String> explain(SqliteFile file, String sql) {
    List<String> plan = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.path());
        PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql)) {
      for (int parameter = 1; parameter <= statement.getParameterMetaData().getParameterCount(); parameter++) {
        statement.setString(parameter, "anything");
      }
      ResultSet steps = statement.executeQuery();
      while (steps.next()) {
        plan.add(steps.getString("detail"));
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
    return plan;
  }

  private static Criteria<ContactField> is(ContactField field, UUID id) {
    return Criteria.only(new Criterion.OneOf<>(field, Set.of(new Operand.Id(id))));
  }

  private static Consumer<UnitOfWork> contacts(Criteria<ContactField> criteria, Sort<ContactField> sort) {
    return unit -> unit.contactSearch().page(new Query<>(criteria, List.of(sort), Optional.empty(), 50));
  }

  private static Criteria<ContactField> openOrNone() {
    return Criteria.only(new Criterion.OneOf<>(ContactField.LEAD_STATUS,
        Set.of(new Operand.Id(Lists.OPEN.id().value()), new Operand.Absent())));
  }

  private static Consumer<UnitOfWork> contacts(
      Criteria<ContactField> criteria, Sort<ContactField> sort, SortValue after) {
    Position position = new Position(List.of(after), Ids.next());
    return unit -> unit.contactSearch().page(new Query<>(criteria, List.of(sort), Optional.of(position), 50));
  }
}

package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** Lead statuses of many contacts: one statement adds the history, one sets the values, however many they are (S11). */
final class JdbiLeadStatusEntries implements LeadStatusEntries {
  private static final String HELD =
      "SELECT DISTINCT t.lead_status_id FROM contacts t WHERE t.workspace_id = :workspace";
  private static final String APPEND = """
      INSERT INTO history (workspace_id, record_kind, record_id, version, position, field, from_value, to_value,
        happened_at, actor_kind, actor_id, actor_name, actor_trigger, on_behalf_of_id, on_behalf_of_name,
        cause_kind, cause_trigger, cause_rule_id, cause_rule_version, cause_proposal_id, cause_job_id, correlation_id)
      SELECT t.workspace_id, 'CONTACT', t.contact_id, t.version + 1, 0, 'leadStatus', :fromValue, :toValue,
        :happenedAt, :actor.actorKind, :actor.actorId, :actor.actorName, :actor.actorTrigger, :actor.onBehalfOfId,
        :actor.onBehalfOfName, :causeKind, :causeTrigger, :causeRuleId, :causeRuleVersion, :causeProposalId,
        :causeJobId, :correlationId
      FROM contacts t
      WHERE t.workspace_id = :workspace""";
  private static final String ENTER = """
      UPDATE contacts AS t SET lead_status_id = :to, updated_at = :happenedAt, version = version + 1
      WHERE t.workspace_id = :workspace""";
  private static final String OF_COMPANY = """

        AND t.company_id = :scope
      """;
  private static final String OF_CATEGORY = """

        AND t.category_id = :scope
      """;

  private final Session session;

  JdbiLeadStatusEntries(Session session) {
    this.session = session;
  }

  @Override
  public Set<Optional<LeadStatusId>> held(Scope scope) {
    return new HashSet<>(bound(session.query(HELD + within(scope)), scope)
        .map((row, context) -> Optional.<UUID>ofNullable(new Cells(row, session.dialect()).id()).map(LeadStatusId::new))
        .list());
  }

  @Override
  public long enter(Scope scope, Step step) {
    String whose = within(scope) + holding(step);
    OriginRow origin = JdbiHistories.MAPPER.row(step.origin());
    bound(session.update(APPEND + whose), scope, step)
        .bind("fromValue", step.fromValue().map(HistoryValueJson::write).orElse(null))
        .bind("toValue", HistoryValueJson.write(step.toValue()))
        .bindMethods(origin)
        .execute();
    Counts.entered(whose).run(session, update -> bound(update, scope, step).bind("to", step.to().value()));
    int entered = bound(session.update(ENTER + whose), scope, step)
        .bind("to", step.to().value())
        .bind("happenedAt", origin.happenedAt())
        .execute();
    if (entered > 0) {
      session.hints().add(RecordKind.CONTACT);
    }
    return entered;
  }

  private static String within(Scope scope) {
    return switch (scope) {
      case Scope.OfCompany c -> OF_COMPANY;
      case Scope.OfCategory c -> OF_CATEGORY;
    };
  }

  private static String holding(Step step) {
    return step.from().isPresent() ? "AND t.lead_status_id = :from" : "AND t.lead_status_id IS NULL";
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Scope scope) {
    return switch (scope) {
      case Scope.OfCompany(var company) -> statement.bind("scope", company.value());
      case Scope.OfCategory(var category) -> statement.bind("scope", category.value());
    };
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Scope scope, Step step) {
    step.from().ifPresent(from -> statement.bind("from", from.value()));
    return bound(statement, scope);
  }
}

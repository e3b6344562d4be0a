package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.application.port.GivenAnswers;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Answers in {@code given_answers}. Keeping one is a single statement that notices what was kept under the same key
 * since the unit began, so that an engine whose units run at once lets one of the two begin anew.
 */
final class JdbiGivenAnswers implements GivenAnswers {
  private static final String FIND = """
      SELECT request, answer, given_at FROM given_answers
      WHERE workspace_id = :workspace AND access_token_id = :token AND operation = :operation AND idempotency_key = :key
      """;
  private static final String REPLACE = """
      DELETE FROM given_answers
      WHERE workspace_id = :workspace AND access_token_id = :token AND operation = :operation AND idempotency_key = :key
      """;
  private static final String KEEP = """
      INSERT INTO given_answers (workspace_id, access_token_id, operation, idempotency_key, request, answer, given_at)
      VALUES (:workspace, :token, :operation, :key, :request, :answer, :givenAt)
      """;
  private static final String FORGET = """
      DELETE FROM given_answers
      WHERE workspace_id = :workspace AND (access_token_id, operation, idempotency_key) IN (
        SELECT access_token_id, operation, idempotency_key FROM given_answers
        WHERE workspace_id = :workspace AND given_at < :before
        ORDER BY given_at LIMIT :most)
      """;
  private static final String COUNT =
      "SELECT COUNT(*) FROM given_answers WHERE workspace_id = :workspace AND given_at < :before";

  private final Session session;

  JdbiGivenAnswers(Session session) {
    this.session = session;
  }

  @Override
  public Optional<GivenAnswer> find(AnswerKey key) {
    return bind(session.query(FIND), key)
        .map((row, context) -> new GivenAnswer(
            row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
        .findOne();
  }

  @Override
  public void keep(AnswerKey key, GivenAnswer answer) {
    bind(session.update(REPLACE), key).execute();
    bind(session.update(KEEP), key)
        .bind("request", answer.request())
        .bind("answer", answer.answer())
        .bind("givenAt", answer.at().toEpochMilli())
        .execute();
  }

  @Override
  public void forget(Instant before, int most) {
    session.update(FORGET).bind("before", before.toEpochMilli()).bind("most", most).execute();
  }

  @Override
  public long count(Instant before) {
    return session.query(COUNT).bind("before", before.toEpochMilli()).mapTo(long.class).one();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, AnswerKey key) {
    return statement
        .bind("token", key.token().value())
        .bind("operation", key.operation())
        .bind("key", key.key());
  }
}

-- What requests with an idempotency key were answered. The token may end first, so it is no reference.
CREATE TABLE given_answers (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  access_token_id BLOB NOT NULL,
  operation TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  request TEXT NOT NULL,
  answer TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, access_token_id, operation, idempotency_key)
) STRICT;

CREATE INDEX given_answers_by_age ON given_answers (workspace_id, given_at);

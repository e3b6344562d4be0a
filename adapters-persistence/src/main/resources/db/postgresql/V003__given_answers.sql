-- What requests with an idempotency key were answered. The token may end first, so it is no reference.
CREATE TABLE given_answers (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  access_token_id UUID NOT NULL,
  operation TEXT COLLATE "C" NOT NULL,
  idempotency_key TEXT COLLATE "C" NOT NULL,
  request TEXT COLLATE "C" NOT NULL,
  answer TEXT COLLATE "C" NOT NULL,
  given_at BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, access_token_id, operation, idempotency_key)
);

CREATE INDEX given_answers_by_age ON given_answers (workspace_id, given_at);

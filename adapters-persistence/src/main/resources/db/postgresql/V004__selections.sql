CREATE TABLE selections (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  selection_id UUID NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_translated BOOLEAN NOT NULL,
  name_sort_key BYTEA NOT NULL,
  entity TEXT COLLATE "C" NOT NULL,
  owner_id UUID,
  shared BOOLEAN NOT NULL,
  criteria TEXT COLLATE "C",
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, selection_id),
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX selections_by_name ON selections (workspace_id, name_sort_key, selection_id);

-- A member is a contact or a company, as the selection says, so it is no reference: whoever deletes it takes it out.
CREATE TABLE selection_members (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  selection_id UUID NOT NULL,
  member_id UUID NOT NULL,
  PRIMARY KEY (workspace_id, selection_id, member_id),
  FOREIGN KEY (workspace_id, selection_id) REFERENCES selections DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX selection_members_by_member ON selection_members (workspace_id, member_id, selection_id);

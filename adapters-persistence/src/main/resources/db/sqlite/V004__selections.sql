CREATE TABLE selections (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  selection_id BLOB NOT NULL,
  name TEXT NOT NULL,
  name_translated INTEGER NOT NULL,
  name_sort_key BLOB NOT NULL,
  entity TEXT NOT NULL,
  owner_id BLOB,
  shared INTEGER NOT NULL,
  criteria TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, selection_id),
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX selections_by_name ON selections (workspace_id, name_sort_key, selection_id);

-- A member is a contact or a company, as the selection says, so it is no reference: whoever deletes it takes it out.
CREATE TABLE selection_members (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  selection_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  PRIMARY KEY (workspace_id, selection_id, member_id),
  FOREIGN KEY (workspace_id, selection_id) REFERENCES selections DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX selection_members_by_member ON selection_members (workspace_id, member_id, selection_id);

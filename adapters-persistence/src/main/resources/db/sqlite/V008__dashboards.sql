CREATE TABLE dashboards (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  dashboard_id BLOB NOT NULL,
  name TEXT NOT NULL,
  name_translated INTEGER NOT NULL,
  name_sort_key BLOB NOT NULL,
  owner_id BLOB,
  shared INTEGER NOT NULL,
  tiles TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, dashboard_id),
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX dashboards_by_name ON dashboards (workspace_id, name_sort_key, dashboard_id);

-- When contacts reached a lead status.
CREATE INDEX history_of_lead_statuses ON history (workspace_id, happened_at, record_id)
  WHERE record_kind = 'CONTACT' AND field = 'leadStatus';

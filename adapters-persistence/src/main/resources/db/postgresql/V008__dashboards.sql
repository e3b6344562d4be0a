CREATE TABLE dashboards (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  dashboard_id UUID NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_translated BOOLEAN NOT NULL,
  name_sort_key BYTEA NOT NULL,
  owner_id UUID,
  shared BOOLEAN NOT NULL,
  tiles TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, dashboard_id),
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX dashboards_by_name ON dashboards (workspace_id, name_sort_key, dashboard_id);

-- When contacts reached a lead status.
CREATE INDEX history_of_lead_statuses ON history (workspace_id, happened_at, record_id)
  WHERE record_kind = 'CONTACT' AND field = 'leadStatus';

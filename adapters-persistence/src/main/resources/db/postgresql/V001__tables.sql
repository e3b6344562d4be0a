-- The same tables as in every SQL storage. Instants are milliseconds and days days since 1970, amounts count the
-- currency's smallest unit. Texts are compared byte by byte, whatever the database's own language (T1). Every key and
-- every index begins with the workspace. References are checked at the end of a transaction, so that the order inside it
-- doesn't matter. Columns that end in sort_key, words or folded are computed from others (T1).

CREATE TABLE workspaces (
  workspace_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  name TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL,
  folding_version TEXT COLLATE "C" NOT NULL
);

CREATE TABLE categories (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  category_id UUID NOT NULL,
  item_key TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_translated BOOLEAN NOT NULL,
  name_folded TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C",
  description_translated BOOLEAN,
  rank INTEGER NOT NULL,
  deleted BOOLEAN NOT NULL,
  category_group TEXT COLLATE "C" NOT NULL,
  lead_status_enabled BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, category_id),
  UNIQUE (workspace_id, name_folded)
);

CREATE TABLE lead_statuses (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  lead_status_id UUID NOT NULL,
  item_key TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_translated BOOLEAN NOT NULL,
  name_folded TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C",
  description_translated BOOLEAN,
  rank INTEGER NOT NULL,
  deleted BOOLEAN NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  is_default BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, lead_status_id),
  UNIQUE (workspace_id, name_folded)
);

CREATE TABLE settings (
  workspace_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES workspaces ON DELETE CASCADE,
  on_entry TEXT COLLATE "C" NOT NULL,
  default_category_id UUID NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  sort_language TEXT COLLATE "C" NOT NULL,
  time_zone TEXT COLLATE "C" NOT NULL,
  proposal_days INTEGER NOT NULL,
  version BIGINT NOT NULL,
  FOREIGN KEY (workspace_id, default_category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE users (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  user_id UUID NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_sort_key BYTEA NOT NULL,
  email TEXT COLLATE "C",
  role TEXT COLLATE "C" NOT NULL,
  removed BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, user_id)
);

CREATE TABLE access_tokens (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  access_token_id UUID NOT NULL,
  user_id UUID NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, access_token_id),
  FOREIGN KEY (workspace_id, user_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX access_tokens_by_hash ON access_tokens (workspace_id, hash, access_token_id);
CREATE INDEX access_tokens_by_user ON access_tokens (workspace_id, user_id);

CREATE TABLE rules (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  rule_id UUID NOT NULL,
  rule_trigger TEXT COLLATE "C" NOT NULL,
  lead_status_id UUID,
  enabled BOOLEAN NOT NULL,
  target_category_id UUID,
  ask_for_confirmation BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, rule_id),
  FOREIGN KEY (workspace_id, lead_status_id) REFERENCES lead_statuses DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, target_category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE companies (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  company_id UUID NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  name_sort_key BYTEA NOT NULL,
  name_words TEXT COLLATE "C" NOT NULL,
  category_id UUID NOT NULL,
  owner_id UUID,
  lead_source TEXT COLLATE "C",
  source TEXT COLLATE "C",
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, company_id),
  FOREIGN KEY (workspace_id, category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX companies_by_name ON companies (workspace_id, name_sort_key, company_id);
CREATE INDEX companies_by_creation ON companies (workspace_id, created_at DESC, company_id);
CREATE INDEX companies_by_update ON companies (workspace_id, updated_at DESC, company_id);
CREATE INDEX companies_by_category ON companies (workspace_id, category_id, name_sort_key, company_id);
CREATE INDEX companies_by_owner ON companies (workspace_id, owner_id, name_sort_key, company_id);

CREATE TABLE contacts (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  contact_id UUID NOT NULL,
  first_name TEXT COLLATE "C",
  last_name TEXT COLLATE "C",
  name_sort_key BYTEA NOT NULL,
  email TEXT COLLATE "C",
  email_folded TEXT COLLATE "C",
  phone TEXT COLLATE "C",
  title TEXT COLLATE "C",
  words TEXT COLLATE "C" NOT NULL,
  company_id UUID,
  owner_id UUID,
  lead_status_id UUID,
  first_touch TEXT COLLATE "C",
  lead_creation TEXT COLLATE "C",
  source TEXT COLLATE "C",
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, contact_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, lead_status_id) REFERENCES lead_statuses DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX contacts_by_name ON contacts (workspace_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_creation ON contacts (workspace_id, created_at DESC, contact_id);
CREATE INDEX contacts_by_update ON contacts (workspace_id, updated_at DESC, contact_id);
CREATE INDEX contacts_by_company ON contacts (workspace_id, company_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_owner ON contacts (workspace_id, owner_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_lead_status ON contacts (workspace_id, lead_status_id, updated_at DESC, contact_id);
CREATE INDEX contacts_by_email ON contacts (workspace_id, email_folded, contact_id);

CREATE TABLE sales (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  sale_id UUID NOT NULL,
  company_id UUID NOT NULL,
  contact_id UUID,
  title TEXT COLLATE "C" NOT NULL,
  title_sort_key BYTEA NOT NULL,
  title_words TEXT COLLATE "C" NOT NULL,
  amount BIGINT,
  currency TEXT COLLATE "C",
  status TEXT COLLATE "C" NOT NULL,
  closed_on BIGINT,
  reopen_on BIGINT,
  reason TEXT COLLATE "C",
  sale_date BIGINT,
  probability INTEGER,
  source TEXT COLLATE "C",
  owner_id UUID,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, sale_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, contact_id) REFERENCES contacts DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX sales_by_title ON sales (workspace_id, title_sort_key, sale_id);
CREATE INDEX sales_by_creation ON sales (workspace_id, created_at DESC, sale_id);
CREATE INDEX sales_by_update ON sales (workspace_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_company ON sales (workspace_id, company_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_contact ON sales (workspace_id, contact_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_owner ON sales (workspace_id, owner_id, updated_at DESC, sale_id);

-- The rule may be gone by now, so it is no reference.
CREATE TABLE proposals (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  proposal_id UUID NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  company_id UUID NOT NULL,
  from_category_id UUID NOT NULL,
  to_category_id UUID NOT NULL,
  chosen_category_id UUID,
  rule_id UUID NOT NULL,
  rule_version BIGINT NOT NULL,
  rule_trigger TEXT COLLATE "C" NOT NULL,
  lead_status_id UUID,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by UUID,
  stale_because TEXT COLLATE "C",
  correlation_id UUID NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, proposal_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX proposals_by_company ON proposals (workspace_id, company_id, state);
CREATE INDEX proposals_by_state ON proposals (workspace_id, state, created_at DESC, proposal_id);

-- Outlives the records that it tells of, so nothing here is a reference.
CREATE TABLE history (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  record_kind TEXT COLLATE "C" NOT NULL,
  record_id UUID NOT NULL,
  version BIGINT NOT NULL,
  position INTEGER NOT NULL,
  field TEXT COLLATE "C" NOT NULL,
  from_value TEXT COLLATE "C",
  to_value TEXT COLLATE "C",
  happened_at BIGINT NOT NULL,
  actor_kind TEXT COLLATE "C" NOT NULL,
  actor_id UUID,
  actor_name TEXT COLLATE "C",
  actor_trigger TEXT COLLATE "C",
  on_behalf_of_id UUID,
  on_behalf_of_name TEXT COLLATE "C",
  cause_kind TEXT COLLATE "C" NOT NULL,
  cause_trigger TEXT COLLATE "C",
  cause_rule_id UUID,
  cause_rule_version BIGINT,
  cause_proposal_id UUID,
  cause_job_id UUID,
  correlation_id UUID NOT NULL,
  trace TEXT COLLATE "C",
  PRIMARY KEY (workspace_id, record_kind, record_id, version, position)
);

-- Ids are 16 bytes, instants milliseconds and days days since 1970, amounts count the currency's smallest unit.
-- Every key and every index begins with the workspace. References are checked at the end of a transaction, so that the
-- order inside it doesn't matter. Columns that end in sort_key, words or folded are computed from others (T1).

CREATE TABLE workspaces (
  workspace_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  folding_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  category_id BLOB NOT NULL,
  item_key TEXT NOT NULL,
  name TEXT NOT NULL,
  name_translated INTEGER NOT NULL,
  name_folded TEXT NOT NULL,
  description TEXT,
  description_translated INTEGER,
  rank INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  category_group TEXT NOT NULL,
  lead_status_enabled INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, category_id),
  UNIQUE (workspace_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_statuses (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  lead_status_id BLOB NOT NULL,
  item_key TEXT NOT NULL,
  name TEXT NOT NULL,
  name_translated INTEGER NOT NULL,
  name_folded TEXT NOT NULL,
  description TEXT,
  description_translated INTEGER,
  rank INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  kind TEXT NOT NULL,
  is_default INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, lead_status_id),
  UNIQUE (workspace_id, name_folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  workspace_id TEXT NOT NULL PRIMARY KEY REFERENCES workspaces ON DELETE CASCADE,
  on_entry TEXT NOT NULL,
  default_category_id BLOB NOT NULL,
  language TEXT NOT NULL,
  sort_language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  proposal_days INTEGER NOT NULL,
  version INTEGER NOT NULL,
  FOREIGN KEY (workspace_id, default_category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  user_id BLOB NOT NULL,
  name TEXT NOT NULL,
  name_sort_key BLOB NOT NULL,
  email TEXT,
  role TEXT NOT NULL,
  removed INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, user_id)
) STRICT;

CREATE TABLE access_tokens (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  access_token_id BLOB NOT NULL,
  user_id BLOB NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, access_token_id),
  FOREIGN KEY (workspace_id, user_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX access_tokens_by_hash ON access_tokens (workspace_id, hash, access_token_id);
CREATE INDEX access_tokens_by_user ON access_tokens (workspace_id, user_id);

CREATE TABLE rules (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  rule_id BLOB NOT NULL,
  rule_trigger TEXT NOT NULL,
  lead_status_id BLOB,
  enabled INTEGER NOT NULL,
  target_category_id BLOB,
  ask_for_confirmation INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, rule_id),
  FOREIGN KEY (workspace_id, lead_status_id) REFERENCES lead_statuses DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, target_category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE companies (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  company_id BLOB NOT NULL,
  name TEXT NOT NULL,
  name_sort_key BLOB NOT NULL,
  name_words TEXT NOT NULL,
  category_id BLOB NOT NULL,
  owner_id BLOB,
  lead_source TEXT,
  source TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, company_id),
  FOREIGN KEY (workspace_id, category_id) REFERENCES categories DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX companies_by_name ON companies (workspace_id, name_sort_key, company_id);
CREATE INDEX companies_by_creation ON companies (workspace_id, created_at DESC, company_id);
CREATE INDEX companies_by_update ON companies (workspace_id, updated_at DESC, company_id);
CREATE INDEX companies_by_category ON companies (workspace_id, category_id, name_sort_key, company_id);
CREATE INDEX companies_by_owner ON companies (workspace_id, owner_id, name_sort_key, company_id);

CREATE TABLE contacts (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  contact_id BLOB NOT NULL,
  first_name TEXT,
  last_name TEXT,
  name_sort_key BLOB NOT NULL,
  email TEXT,
  email_folded TEXT,
  phone TEXT,
  title TEXT,
  words TEXT NOT NULL,
  company_id BLOB,
  owner_id BLOB,
  lead_status_id BLOB,
  first_touch TEXT,
  lead_creation TEXT,
  source TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, contact_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, lead_status_id) REFERENCES lead_statuses DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX contacts_by_name ON contacts (workspace_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_creation ON contacts (workspace_id, created_at DESC, contact_id);
CREATE INDEX contacts_by_update ON contacts (workspace_id, updated_at DESC, contact_id);
CREATE INDEX contacts_by_company ON contacts (workspace_id, company_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_owner ON contacts (workspace_id, owner_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_lead_status ON contacts (workspace_id, lead_status_id, updated_at DESC, contact_id);
CREATE INDEX contacts_by_email ON contacts (workspace_id, email_folded, contact_id);

CREATE TABLE sales (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  sale_id BLOB NOT NULL,
  company_id BLOB NOT NULL,
  contact_id BLOB,
  title TEXT NOT NULL,
  title_sort_key BLOB NOT NULL,
  title_words TEXT NOT NULL,
  amount INTEGER,
  currency TEXT,
  status TEXT NOT NULL,
  closed_on INTEGER,
  reopen_on INTEGER,
  reason TEXT,
  sale_date INTEGER,
  probability INTEGER,
  source TEXT,
  owner_id BLOB,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, sale_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, contact_id) REFERENCES contacts DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace_id, owner_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX sales_by_title ON sales (workspace_id, title_sort_key, sale_id);
CREATE INDEX sales_by_creation ON sales (workspace_id, created_at DESC, sale_id);
CREATE INDEX sales_by_update ON sales (workspace_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_company ON sales (workspace_id, company_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_contact ON sales (workspace_id, contact_id, updated_at DESC, sale_id);
CREATE INDEX sales_by_owner ON sales (workspace_id, owner_id, updated_at DESC, sale_id);

-- The rule may be gone by now, so it is no reference.
CREATE TABLE proposals (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  proposal_id BLOB NOT NULL,
  state TEXT NOT NULL,
  company_id BLOB NOT NULL,
  from_category_id BLOB NOT NULL,
  to_category_id BLOB NOT NULL,
  chosen_category_id BLOB,
  rule_id BLOB NOT NULL,
  rule_version INTEGER NOT NULL,
  rule_trigger TEXT NOT NULL,
  lead_status_id BLOB,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  decided_at INTEGER,
  decided_by BLOB,
  stale_because TEXT,
  correlation_id BLOB NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, proposal_id),
  FOREIGN KEY (workspace_id, company_id) REFERENCES companies DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX proposals_by_company ON proposals (workspace_id, company_id, state);
CREATE INDEX proposals_by_state ON proposals (workspace_id, state, created_at DESC, proposal_id);

-- Outlives the records that it tells of, so nothing here is a reference.
CREATE TABLE history (
  workspace_id TEXT NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  record_kind TEXT NOT NULL,
  record_id BLOB NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  from_value TEXT,
  to_value TEXT,
  happened_at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id BLOB,
  actor_name TEXT,
  actor_trigger TEXT,
  on_behalf_of_id BLOB,
  on_behalf_of_name TEXT,
  cause_kind TEXT NOT NULL,
  cause_trigger TEXT,
  cause_rule_id BLOB,
  cause_rule_version INTEGER,
  cause_proposal_id BLOB,
  cause_job_id BLOB,
  correlation_id BLOB NOT NULL,
  trace TEXT,
  PRIMARY KEY (workspace_id, record_kind, record_id, version, position)
) STRICT;

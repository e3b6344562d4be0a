-- Contacts bear what few rows of their company are searched by: its category, and what sorts by its name. So that pages
-- of lists are ranges of one index.
ALTER TABLE contacts ADD COLUMN category_id UUID;
ALTER TABLE contacts ADD COLUMN company_sort_key BYTEA;

UPDATE contacts SET (category_id, company_sort_key) = (
  SELECT co.category_id, co.name_sort_key FROM companies co
  WHERE co.workspace_id = contacts.workspace_id AND co.company_id = contacts.company_id)
WHERE company_id IS NOT NULL;

CREATE INDEX contacts_by_company_name ON contacts (workspace_id, company_sort_key, contact_id);
CREATE INDEX contacts_by_owner_and_status ON contacts (
  workspace_id, owner_id, lead_status_id, name_sort_key, contact_id);
CREATE INDEX contacts_by_category_and_status ON contacts (
  workspace_id, category_id, lead_status_id, updated_at DESC, contact_id);

-- How many records there are of each kind: the sum over all slots. A cube leaves out the keys that it doesn't have; they
-- and absent values are zeros or an empty text, for keys can't be null.
CREATE TABLE counts (
  workspace_id TEXT COLLATE "C" NOT NULL REFERENCES workspaces ON DELETE CASCADE,
  record_kind TEXT COLLATE "C" NOT NULL,
  cube TEXT COLLATE "C" NOT NULL,
  owner_id UUID NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  category_id UUID NOT NULL,
  lead_status_id UUID NOT NULL,
  slot BIGINT NOT NULL,
  record_count BIGINT NOT NULL,
  PRIMARY KEY (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot)
);

INSERT INTO counts
SELECT d.workspace_id, d.record_kind, d.cube, d.owner_id, d.source, d.category_id, d.lead_status_id, 0, COUNT(*)
FROM (
  SELECT r.workspace_id, r.record_kind, k.cube,
    CASE WHEN k.cube = 'OWNER' THEN COALESCE(r.owner_id, n.none) ELSE n.none END AS owner_id,
    CASE WHEN k.cube = 'SOURCE' THEN COALESCE(r.source, '') ELSE '' END AS source,
    COALESCE(r.category_id, n.none) AS category_id, COALESCE(r.lead_status_id, n.none) AS lead_status_id
  FROM (
    SELECT workspace_id, 'CONTACT' AS record_kind, owner_id, source, category_id, lead_status_id FROM contacts
    UNION ALL
    SELECT workspace_id, 'COMPANY', owner_id, source, category_id, CAST(NULL AS UUID) FROM companies) r
  CROSS JOIN (SELECT CAST('00000000-0000-0000-0000-000000000000' AS UUID) AS none) n
  CROSS JOIN (SELECT 'ALL' AS cube UNION ALL SELECT 'OWNER' UNION ALL SELECT 'SOURCE') k) d
GROUP BY d.workspace_id, d.record_kind, d.cube, d.owner_id, d.source, d.category_id, d.lead_status_id;

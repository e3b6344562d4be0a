-- Computed (T1): the next start fills it in, since the version of the foldings is another one.
ALTER TABLE companies ADD COLUMN name_folded TEXT;

CREATE INDEX companies_by_folded_name ON companies (workspace_id, name_folded, company_id);

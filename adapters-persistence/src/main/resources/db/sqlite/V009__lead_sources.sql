-- Computed (T1): the next start fills them in, since the version of the foldings is another one.
ALTER TABLE companies ADD COLUMN medium TEXT;
ALTER TABLE companies ADD COLUMN campaign TEXT;
ALTER TABLE companies ADD COLUMN term TEXT;
ALTER TABLE companies ADD COLUMN content TEXT;
ALTER TABLE contacts ADD COLUMN phone_folded TEXT;
ALTER TABLE contacts ADD COLUMN title_folded TEXT;
ALTER TABLE contacts ADD COLUMN medium TEXT;
ALTER TABLE contacts ADD COLUMN campaign TEXT;
ALTER TABLE contacts ADD COLUMN term TEXT;
ALTER TABLE contacts ADD COLUMN content TEXT;
ALTER TABLE contacts ADD COLUMN first_source TEXT;
ALTER TABLE contacts ADD COLUMN first_medium TEXT;
ALTER TABLE contacts ADD COLUMN first_campaign TEXT;
ALTER TABLE contacts ADD COLUMN first_term TEXT;
ALTER TABLE contacts ADD COLUMN first_content TEXT;

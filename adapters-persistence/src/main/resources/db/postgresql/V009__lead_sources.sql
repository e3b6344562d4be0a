-- Computed (T1): the next start fills them in, since the version of the foldings is another one.
ALTER TABLE companies ADD COLUMN medium TEXT COLLATE "C";
ALTER TABLE companies ADD COLUMN campaign TEXT COLLATE "C";
ALTER TABLE companies ADD COLUMN term TEXT COLLATE "C";
ALTER TABLE companies ADD COLUMN content TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN phone_folded TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN title_folded TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN medium TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN campaign TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN term TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN content TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN first_source TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN first_medium TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN first_campaign TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN first_term TEXT COLLATE "C";
ALTER TABLE contacts ADD COLUMN first_content TEXT COLLATE "C";

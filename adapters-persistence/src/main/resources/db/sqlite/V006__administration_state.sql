-- A random value, another one after each change of lists, rules, settings, users or tokens: what was read where it was
-- the same is still true.
ALTER TABLE workspaces ADD COLUMN administration_state BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';

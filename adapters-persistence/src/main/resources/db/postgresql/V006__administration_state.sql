-- A random value, another one after each change of lists, rules, settings, users or tokens: what was read where it was
-- the same is still true.
ALTER TABLE workspaces
  ADD COLUMN administration_state UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';

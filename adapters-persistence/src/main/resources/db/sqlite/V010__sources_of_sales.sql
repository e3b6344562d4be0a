-- Computed (T1): the next start fills it in, since the version of the foldings is another one.
ALTER TABLE sales ADD COLUMN source_normalized TEXT;

-- Counts are added up in the rows that are there, next to each other: that leaves room in every page for the next
-- version of its rows, so that no index has to follow, and what is left behind is tidied away at once.
CREATE TABLE folded_counts AS
SELECT workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id,
  CAST(0 AS BIGINT) AS slot, CAST(SUM(record_count) AS BIGINT) AS record_count
FROM counts
GROUP BY workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id
HAVING SUM(record_count) <> 0;
TRUNCATE TABLE counts;
ALTER TABLE counts SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
INSERT INTO counts SELECT * FROM folded_counts;
DROP TABLE folded_counts;

-- The columns of the board: the contacts of a lead status by their names.
CREATE INDEX contacts_by_lead_status_and_name ON contacts (workspace_id, lead_status_id, name_sort_key, contact_id);

package io.leadkeep.persistence.jdbi;

/** A lead source as JSON; null where it says nothing. */
record LeadSourceJson(String source, String medium, String campaign, String term, String content) {}

/**
 * A storage in a PostgreSQL database, one server or several that follow each other: its URL, its connections, and the
 * migrations in {@code db/postgresql}. Applied migrations are never edited.
 */
package io.leadkeep.persistence.postgresql;

/**
 * A storage in one SQLite file: one connection that writes, several that read meanwhile, and the migrations in
 * {@code db/sqlite}. Applied migrations are never edited.
 */
package io.leadkeep.persistence.sqlite;

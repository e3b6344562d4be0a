/**
 * What all SQL engines share: flat rows, the stores that keep them, and the translation of questions into SQL. One text
 * of SQL for all of them; what differs is a {@link io.leadkeep.persistence.jdbi.Dialect} and the migrations. A
 * {@link io.leadkeep.persistence.jdbi.Session} adds the workspace to every statement.
 */
package io.leadkeep.persistence.jdbi;

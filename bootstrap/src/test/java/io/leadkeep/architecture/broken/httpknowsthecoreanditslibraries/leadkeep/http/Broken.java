package io.leadkeep.architecture.broken.httpknowsthecoreanditslibraries.leadkeep.http;

import java.sql.Connection;
import org.jdbi.v3.core.Jdbi;

/** A page that asks the database. */
final class Broken {
  Connection connection;
  Jdbi database;
}

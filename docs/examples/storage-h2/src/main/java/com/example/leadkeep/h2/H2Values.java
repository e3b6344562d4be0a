package com.example.leadkeep.h2;

import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collection;
import javax.sql.DataSource;
import org.h2.tools.SimpleResultSet;
import org.jdbi.v3.core.argument.Argument;
import tools.jackson.databind.json.JsonMapper;

/** Lists of values of any length, as a table that H2 is given as JSON: its own arrays end at 65,536. */
public final class H2Values {
  static final String FUNCTION = "leadkeep_values";
  private static final JsonMapper JSON = new JsonMapper();

  private H2Values() {}

  static void install(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE ALIAS IF NOT EXISTS " + FUNCTION + " FOR '" + H2Values.class.getName() + ".table'");
    }
  }

  static Argument argument(Collection<?> values) {
    String json = JSON.writeValueAsString(values);
    return (position, statement, context) -> statement.setCharacterStream(position, new StringReader(json));
  }

  /** What H2 calls: without values when it only wants to know the column. */
  public static ResultSet table(Reader json) {
    SimpleResultSet table = new SimpleResultSet();
    table.addColumn("V", Types.VARCHAR, 0, 0);
    if (json != null) {
      for (String value : JSON.readValue(json, String[].class)) {
        table.addRow(value);
      }
    }
    return table;
  }
}

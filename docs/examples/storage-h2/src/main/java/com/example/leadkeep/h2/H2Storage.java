package com.example.leadkeep.h2;

import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;

/** A storage of SQL tables that waits, after each unit, until the disk has what H2 would write a little later. */
final class H2Storage implements Storage {
  private final Storage tables;
  private final DataSource source;

  H2Storage(Storage tables, DataSource source) {
    this.tables = tables;
    this.source = source;
  }

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    R result = tables.write(workspace, work);
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
      return result;
    } catch (SQLException failure) {
      throw new StorageUnavailable("the H2 database can't be written", failure);
    }
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return tables.read(workspace, work);
  }

  @Override
  public Workspaces workspaces() {
    return tables.workspaces();
  }

  @Override
  public Hints hints() {
    return tables.hints();
  }

  @Override
  public void close() {
    tables.close();
  }
}

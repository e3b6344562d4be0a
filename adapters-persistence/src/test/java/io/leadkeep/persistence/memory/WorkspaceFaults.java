package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.GroupsContract;
import io.leadkeep.application.contract.HistoriesContract;
import io.leadkeep.application.contract.ItemsContract;
import io.leadkeep.application.contract.RecordsContract;
import io.leadkeep.application.contract.RulesContract;
import io.leadkeep.application.contract.SettingsContract;
import io.leadkeep.application.contract.TokensContract;
import io.leadkeep.application.contract.WorkspacesContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;

/** What a storage may get wrong about workspaces. */
final class WorkspaceFaults {
  static final List<Fault> ALL = List.of(
      new Fault("lists workspaces backwards", WorkspacesContract.class,
          on(Workspaces.class, "list", call -> ((List<?>) call.proceed()).reversed())),
      new Fault("replaces a workspace", WorkspacesContract.class, on(Workspaces.class, "create", call -> {
        ((Workspaces) call.target()).delete(call.argument(Workspace.class).id());
        return call.proceed();
      })),
      new Fault("renames nothing", WorkspacesContract.class, on(Workspaces.class, "rename", call -> null)),
      new Fault("leaves what was in a workspace", WorkspacesContract.class,
          on(Workspaces.class, "delete", call -> null)),
      new Fault("saves in the wrong workspace", RecordsContract.class, on(Storage.class, "write",
          call -> call.with(WorkspaceId.class, workspace -> new WorkspaceId("acme")).proceed())),
      new Fault("finds records of every workspace", RecordsContract.class,
          Underneath.seeing((own, other) -> States.joined(Table.COMPANIES, own, other))),
      new Fault("counts the contacts of every workspace", GroupsContract.class,
          Underneath.seeing((own, other) -> States.joined(Table.CONTACTS, own, other))),
      new Fault("takes list items of another workspace for its own", ItemsContract.class,
          Underneath.seeing((own, other) -> States.joined(Table.CATEGORIES, own, other))),
      new Fault("takes rules of another workspace for its own", RulesContract.class,
          Underneath.seeing((own, other) -> States.joined(Table.RULES, own, other))),
      new Fault("takes settings of another workspace for its own", SettingsContract.class,
          Underneath.seeing((own, other) -> other.settings().map(own::with).orElse(own))),
      new Fault("lets in with a token of another workspace", TokensContract.class,
          Underneath.seeing((own, other) -> States.joined(Table.TOKENS, own, other))),
      new Fault("tells the history of every workspace", HistoriesContract.class,
          Underneath.seeing((own, other) -> States.told(own, own.histories().plusAll(other.histories())))),
      new Fault("changes the record in every workspace", RecordsContract.class, Underneath.EVERYWHERE));

  private WorkspaceFaults() {}
}

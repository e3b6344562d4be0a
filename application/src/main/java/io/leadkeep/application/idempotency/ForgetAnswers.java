package io.leadkeep.application.idempotency;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;

/** Clears away the answers that are too old to be given again, a few in each transaction so that nobody waits long. */
public final class ForgetAnswers {
  private static final int AT_A_TIME = 500;

  private final Storage storage;
  private final Transactor transactor;

  /** Needs the storage, for its workspaces, and the transactor. */
  public ForgetAnswers(Storage storage, Transactor transactor) {
    this.storage = storage;
    this.transactor = transactor;
  }

  /** Clears all workspaces. */
  public void handle() {
    for (Workspace workspace : storage.workspaces().list()) {
      while (isAnythingOld(workspace.id())) {
        forgetSome(workspace.id());
      }
    }
  }

  private boolean isAnythingOld(WorkspaceId workspace) {
    return transactor.read(Caller.server(workspace), transaction ->
        transaction.unit().givenAnswers().count(transaction.now().minus(AnswerOnce.KEPT)) > 0);
  }

  private void forgetSome(WorkspaceId workspace) {
    transactor.save(Caller.server(workspace), transaction -> {
      transaction.journal().forgetAnswers(transaction.now().minus(AnswerOnce.KEPT), AT_A_TIME);
      return Result.done(workspace);
    });
  }
}

package io.leadkeep.application.port;

import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.function.Function;

/**
 * Keeps workspaces: one transaction at a time in one of them. Safe for use by many threads.
 *
 * <p>What a unit of work reads is one consistent snapshot plus its own writes. Units of {@link #write} behave as if
 * they ran one after the other. Texts come back as they were given, and so do times, which are whole milliseconds.
 */
public interface Storage extends AutoCloseable {
  /**
   * Runs {@code work} and keeps what it saved once it returns; if it throws, keeps nothing and throws the same.
   *
   * <p>{@code work} may run more than once, so it touches nothing but its unit. A unit is not for other threads and
   * not for use after {@code work} has returned.
   *
   * @param <R> the type of the answer
   * @param workspace the workspace to work in
   * @param work reads and saves
   * @return what {@code work} returned; all it saved has been made durable
   * @throws NoSuchWorkspace if there is no such workspace
   * @throws StorageUnavailable if the storage can't be reached, or gives up after retries; nothing was kept, unless
   *     the answer to the commit was lost
   */
  <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work);

  /**
   * Runs {@code work} on one consistent snapshot; saving in it fails with {@link UnsupportedOperationException}.
   *
   * @param <R> the type of the answer
   * @param workspace the workspace to read; one that doesn't exist reads as empty
   * @param work reads
   * @return what {@code work} returned
   * @throws StorageUnavailable if the storage can't be reached
   */
  <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work);

  /** {@return the workspaces themselves, the only thing that stands outside all of them} */
  Workspaces workspaces();

  /** {@return hints of what is kept} */
  Hints hints();

  /** Lets running units finish, then lets go of files and connections. Closing twice does no harm. */
  @Override
  void close();
}

package io.leadkeep.application.contract;

import io.leadkeep.application.port.Storage;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a backend gives to its tests. Every test starts with a storage of its own; a test asks for it, or for a
 * workspace in it, by a parameter of the type {@link Storage} or {@link TestWorkspace}.
 */
@ExtendWith(FreshStorage.class)
public interface StorageFixture {
  /**
   * {@return a new storage without any workspace}
   *
   * @throws Exception if it can't be opened, which fails the test
   */
  Storage open() throws Exception;

  /**
   * {@return the storage after a restart, with all that was in it}
   *
   * @param storage the one that {@link #open} or this method returned last; to be closed by this method
   * @throws Exception if it can't be opened, which fails the test
   */
  Storage reopen(Storage storage) throws Exception;

  /**
   * Takes back the storage of a test that has ended, and closes it. A backend that takes long to open one may keep it
   * instead, for the next {@link #open}, if it takes out all workspaces and makes sure that the test hasn't closed it.
   *
   * @param storage the one that {@link #open} or {@link #reopen} returned last
   * @throws Exception if it can't be closed, which fails the test
   */
  default void takeBack(Storage storage) throws Exception {
    storage.close();
  }
}

package io.leadkeep.application.contract;

import io.leadkeep.application.port.Storage;

/** The storage of one test, however often the test opens it again. */
final class OpenStorage implements AutoCloseable {
  private final StorageFixture fixture;
  private Storage storage;

  private OpenStorage(StorageFixture fixture, Storage storage) {
    this.fixture = fixture;
    this.storage = storage;
  }

  static OpenStorage of(StorageFixture fixture) {
    try {
      return new OpenStorage(fixture, fixture.open());
    } catch (Exception failure) {
      throw new AssertionError("the storage can't be opened", failure);
    }
  }

  Storage storage() {
    return storage;
  }

  void reopen() {
    try {
      storage = fixture.reopen(storage);
    } catch (Exception failure) {
      throw new AssertionError("the storage can't be opened again", failure);
    }
  }

  @Override
  public void close() {
    try {
      fixture.takeBack(storage);
    } catch (Exception failure) {
      throw new AssertionError("the storage can't be closed", failure);
    }
  }
}

package io.leadkeep.bootstrap;

import com.google.inject.AbstractModule;
import io.leadkeep.application.port.Storage;

/** The storage. It is opened before anything is wired, so that what is wrong with it is told once, and plainly. */
final class StorageModule extends AbstractModule {
  private final Storage storage;

  StorageModule(Storage storage) {
    this.storage = storage;
  }

  @Override
  protected void configure() {
    bind(Storage.class).toInstance(storage);
  }
}

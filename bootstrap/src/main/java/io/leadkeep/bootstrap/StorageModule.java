package io.leadkeep.bootstrap;

import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;

/** The storage that a URL names, whoever provides it; nothing else of it is seen from outside. */
final class StorageModule extends PrivateModule {
  private final String url;

  StorageModule(String url) {
    this.url = url;
  }

  @Override
  protected void configure() {
    expose(Storage.class);
  }

  @Provides
  @Singleton
  Storage storage() {
    return Storages.open(url);
  }
}

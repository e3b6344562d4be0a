package io.leadkeep.application.port;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the storage that a URL names, whoever provides it. */
public final class Storages {
  private Storages() {}

  /**
   * {@return the storage at this URL; providers are looked for with the context class loader of this thread}
   *
   * @param url the URL, say {@code sqlite:data/leadkeep.db}
   * @throws IllegalArgumentException if nobody provides storages of its scheme, a provider can't be used, or the URL is
   *     malformed; the message is one line for whoever runs the server
   * @throws StorageUnavailable if what the URL names can't be opened
   */
  public static Storage open(String url) {
    List<StorageProvider> providers = providers();
    return providers.stream()
        .filter(provider -> url.startsWith(provider.scheme() + ":"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a storage URL begins with " + schemes(providers)))
        .open(url);
  }

  private static List<StorageProvider> providers() {
    try {
      return ServiceLoader.load(StorageProvider.class).stream().map(ServiceLoader.Provider::get).toList();
    } catch (ServiceConfigurationError | LinkageError unusable) {
      throw new IllegalArgumentException("a storage plug-in can't be used: " + unusable.getMessage(), unusable);
    }
  }

  private static String schemes(List<StorageProvider> providers) {
    return providers.stream().map(provider -> provider.scheme() + ":").sorted().collect(Collectors.joining(", "));
  }
}

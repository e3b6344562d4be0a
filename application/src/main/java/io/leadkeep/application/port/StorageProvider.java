package io.leadkeep.application.port;

/**
 * Opens storages of one kind. {@link Storages} finds it with {@link java.util.ServiceLoader} by its scheme, so that a
 * jar on the class path is all that another kind takes.
 */
public interface StorageProvider {
  /** {@return what the URLs of its storages begin with, up to the first colon: {@code sqlite}} */
  String scheme();

  /**
   * {@return the storage at this URL, ready for use; a new one is made, an older one is brought up to date}
   *
   * @param url the whole URL, scheme included
   * @throws IllegalArgumentException if no URL of this kind looks like that; the message, for whoever runs the server,
   *     says how one does, and repeats nothing that may be secret
   * @throws StorageUnavailable if what the URL names can't be opened
   */
  Storage open(String url);
}

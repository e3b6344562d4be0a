package io.leadkeep.application.port;

/**
 * Thrown when the storage can't be reached, is full, or gives up after retries. Nothing of the unit is kept, unless the
 * connection was lost while the storage answered that it kept all: then nobody knows, and nobody runs the unit again.
 */
public final class StorageUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong, in words for whoever runs the server.
   *
   * @param message what is wrong
   * @param cause what the storage said
   */
  public StorageUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}

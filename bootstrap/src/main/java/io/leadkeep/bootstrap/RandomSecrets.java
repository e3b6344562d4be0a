package io.leadkeep.bootstrap;

import io.leadkeep.application.port.SecretSource;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of 256 random bits. */
final class RandomSecrets implements SecretSource {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

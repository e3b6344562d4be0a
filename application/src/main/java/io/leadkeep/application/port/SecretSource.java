package io.leadkeep.application.port;

/** Where the secrets of new access tokens come from. */
public interface SecretSource {
  /** {@return a secret that nobody can guess: at least 128 random bits in letters, digits, hyphens and underscores} */
  String next();
}

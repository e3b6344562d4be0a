package io.leadkeep.bootstrap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the server is to run.
 *
 * @param host the address to listen at
 * @param port the port to listen at; 0 picks a free one
 * @param storageUrl where everything is kept
 * @param adminToken the token of the first administrator of the workspace {@code default}
 * @param capturesPerMinute how many forms a minute may be submitted with one token; 0 for any number
 * @param plugins the folder of added jars, if there is one
 */
record Configuration(
    String host,
    int port,
    String storageUrl,
    Optional<String> adminToken,
    int capturesPerMinute,
    Optional<Path> plugins) {
  private static final int HIGHEST_PORT = 65_535;
  /** No dot, because what stands before a dot is a workspace. */
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x2d\\x2f-\\x7e]{16,200}");

  /** {@return the configuration that these values make} */
  static Configuration of(Settings values) {
    return new Configuration(
        host(values.get(Setting.HTTP_HOST)),
        port(values.get(Setting.HTTP_PORT)),
        values.get(Setting.STORAGE_URL),
        Optional.of(values.get(Setting.ADMIN_TOKEN)).filter(token -> !token.isEmpty()).map(Configuration::token),
        capturesPerMinute(values.get(Setting.CAPTURES_PER_MINUTE)),
        plugins(values.get(Setting.PLUGINS)));
  }

  private static String host(String value) {
    if (value.isBlank()) {
      throw new Misconfigured(Setting.HTTP_HOST.variable() + " is empty; it is an address to listen at");
    }
    return value;
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // told below, as any other value that is no port
    }
    throw new Misconfigured(
        Setting.HTTP_PORT.variable() + " is '" + value + "'; a port is a number from 0 to " + HIGHEST_PORT);
  }

  private static int capturesPerMinute(String value) {
    if (!value.matches("[0-9]{1,5}")) {
      throw new Misconfigured(
          Setting.CAPTURES_PER_MINUTE.variable() + " is '" + value + "'; it is a number from 0 (no limit) to 99999");
    }
    return Integer.parseInt(value);
  }

  private static Optional<Path> plugins(String value) {
    try {
      if (Files.isDirectory(Path.of(value))) {
        return Optional.of(Path.of(value));
      }
    } catch (InvalidPathException notAPath) {
      // told below, as any other value that is no folder
    }
    if (value.equals(Setting.PLUGINS.usual())) {
      return Optional.empty();
    }
    throw new Misconfigured(Setting.PLUGINS.variable() + " is '" + value + "', and there is no such folder");
  }

  private static String token(String value) {
    if (!TOKEN.matcher(value).matches()) {
      throw new Misconfigured(
          Setting.ADMIN_TOKEN.variable() + " must be 16 to 200 visible characters without a dot");
    }
    return value;
  }
}

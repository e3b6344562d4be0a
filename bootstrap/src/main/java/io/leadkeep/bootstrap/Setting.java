package io.leadkeep.bootstrap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be configured; each by a flag, in the environment, and in a properties file. */
enum Setting {
  /** The address to listen at. */
  HTTP_HOST("127.0.0.1"),
  /** The port to listen at; 0 picks a free one. */
  HTTP_PORT("8080"),
  /** Where everything is kept. */
  STORAGE_URL("sqlite:data/leadkeep.db"),
  /** The token of the first administrator of the workspace {@code default}. */
  ADMIN_TOKEN(""),
  /** How many forms a minute may be submitted with one token; 0 for any number. */
  CAPTURES_PER_MINUTE("120"),
  /** The folder of the jars that were added to the server; the usual one need not be there. */
  PLUGINS("plugins");

  /** What the names of all settings begin with, in the environment. */
  static final String PREFIX = "LEADKEEP_";

  private final String usual;

  Setting(String usual) {
    this.usual = usual;
  }

  /** {@return the value that it has unless it is configured; empty for none} */
  String usual() {
    return usual;
  }

  /** {@return the name as the environment has it} */
  String variable() {
    return PREFIX + name();
  }

  /** {@return the name as the command line has it} */
  String flag() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the setting of a name: {@code LEADKEEP_HTTP_PORT}, {@code http-port} and {@code http.port} are one} */
  static Optional<Setting> called(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    String bare = plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
    return Arrays.stream(values()).filter(setting -> setting.name().equals(bare)).findFirst();
  }

  /** {@return all names as the environment has them, for people} */
  static String all() {
    return Arrays.stream(values()).map(Setting::variable).collect(Collectors.joining(", "));
  }
}

package io.leadkeep.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The values of the settings: a flag beats the environment, which beats the properties file. */
final class Settings {
  private static final String CONFIG = "--config";
  private static final Path USUAL_FILE = Path.of("leadkeep.properties");
  /** Begins like a setting, but is the launcher's own. */
  private static final String JAVA_OPTIONS = "LEADKEEP_JAVA_OPTS";

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  private Settings() {}

  /**
   * {@return the values}
   *
   * @param flags the command line behind the command
   * @param environment the environment
   * @throws Misconfigured if there is an unknown name, a flag without a value, or a file that can't be read
   */
  static Settings read(List<String> flags, Map<String, String> environment) {
    Settings settings = new Settings();
    Map<Setting, String> fromFlags = new EnumMap<>(Setting.class);
    Optional<Path> file = settings.flags(flags, fromFlags);
    settings.file(file);
    settings.environment(environment);
    settings.values.putAll(fromFlags);
    return settings;
  }

  /** {@return the value of a setting; empty for none} */
  String get(Setting setting) {
    return values.getOrDefault(setting, setting.usual());
  }

  /** {@return the same with another usual value for one setting} */
  Settings usually(Setting setting, String value) {
    values.putIfAbsent(setting, value);
    return this;
  }

  private Optional<Path> flags(List<String> flags, Map<Setting, String> into) {
    Optional<Path> file = Optional.empty();
    List<String> rest = new ArrayList<>(flags);
    while (!rest.isEmpty()) {
      String flag = rest.removeFirst();
      int equals = flag.indexOf('=');
      String name = equals < 0 ? flag : flag.substring(0, equals);
      Optional<Setting> setting =
          name.startsWith("--") ? Setting.called(name.substring(2)) : Optional.empty();
      if (setting.isEmpty() && !name.equals(CONFIG)) {
        throw new Misconfigured("unknown flag '" + name + "'");
      }
      if (equals < 0 && rest.isEmpty()) {
        throw new Misconfigured("the flag " + name + " needs a value");
      }
      String value = equals < 0 ? rest.removeFirst() : flag.substring(equals + 1);
      if (setting.isPresent()) {
        into.put(setting.get(), value);
      } else {
        file = Optional.of(Path.of(value));
      }
    }
    return file;
  }

  private void file(Optional<Path> named) {
    if (named.isEmpty() && !Files.exists(USUAL_FILE)) {
      return;
    }
    Path file = named.orElse(USUAL_FILE);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new Misconfigured("the properties file " + file + " can't be read");
    }
    properties.stringPropertyNames().forEach(name -> values.put(
        Setting.called(name).orElseThrow(() -> unknown(name, "the properties file " + file)),
        properties.getProperty(name).strip()));
  }

  private void environment(Map<String, String> environment) {
    environment.forEach((name, value) -> {
      if (name.startsWith(Setting.PREFIX) && !name.equals(JAVA_OPTIONS)) {
        values.put(Setting.called(name).orElseThrow(() -> unknown(name, "the environment")), value);
      }
    });
  }

  private static Misconfigured unknown(String name, String place) {
    return new Misconfigured("unknown setting '" + name + "' in " + place + "; there are " + Setting.all());
  }
}

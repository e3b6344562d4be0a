package io.leadkeep.persistence.postgresql;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that a URL names, and how to sign in there. Tells nobody the password. */
final class PostgresqlDatabase {
  static final String SCHEME = "postgresql";
  private static final String FORM = "write postgresql://user:password@host:port/database";
  private static final Pattern URL = Pattern.compile(SCHEME + "://"
      + "(?:(?<user>[^:@/?#]+)(?::(?<password>[^@/?#]*))?@)?"
      + "(?<hosts>[^@/?#]+)/(?<name>[^/?#]+)(?:\\?(?<query>[^#]*))?");
  private static final Pattern HOST =
      Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[^\\[\\]:\\s]+)(?::(?<port>\\d{1,5}))?");
  private static final int USUAL_PORT = 5_432;
  private static final int HIGHEST_PORT = 65_535;
  /** Ours; all other parameters are the driver's. */
  private static final String PASSWORD_FILE = "passwordFile";

  private final List<Host> hosts;
  private final String name;
  private final Map<String, String> properties;

  private PostgresqlDatabase(List<Host> hosts, String name, Map<String, String> properties) {
    this.hosts = hosts;
    this.name = name;
    this.properties = properties;
  }

  /**
   * {@return the database of a URL}
   *
   * @throws IllegalArgumentException if the URL names none, or its password file can't be read
   */
  static PostgresqlDatabase of(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("the storage URL names no PostgreSQL database: " + FORM
          + ", with % and two digits for other characters than letters and digits in user and password");
    }
    List<Host> hosts = new ArrayList<>();
    for (String host : parts.group("hosts").split(",", -1)) {
      hosts.add(Host.of(host));
    }
    Map<String, String> properties = new LinkedHashMap<>();
    if (hosts.size() > 1) {
      properties.put(PGProperty.TARGET_SERVER_TYPE.getName(), "primary");
    }
    part(parts, "user").ifPresent(user -> properties.put(PGProperty.USER.getName(), user));
    part(parts, "password").ifPresent(password -> properties.put(PGProperty.PASSWORD.getName(), password));
    Optional.ofNullable(parts.group("query")).ifPresent(query -> parameters(query, properties));
    return new PostgresqlDatabase(List.copyOf(hosts), decoded(parts.group("name"), "name of the database"), properties);
  }

  /** {@return a source of connections to the database, to be made up as its user likes} */
  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(hosts.stream().map(Host::name).toArray(String[]::new));
    source.setPortNumbers(hosts.stream().mapToInt(Host::port).toArray());
    source.setDatabaseName(name);
    source.setApplicationName("leadkeep");
    return source;
  }

  /** Sets what the URL says, on top of what is usual. */
  void configure(PGSimpleDataSource source) {
    properties.forEach((property, value) -> {
      try {
        source.setProperty(property, value);
      } catch (SQLException unusable) {
        throw new IllegalArgumentException("the storage URL's parameter '" + property + "' can't have that value");
      }
    });
  }

  /** {@return where it is, for messages} */
  @Override
  public String toString() {
    return hosts.stream().map(host -> host.name() + ":" + host.port()).collect(Collectors.joining(",")) + "/" + name;
  }

  private static void parameters(String query, Map<String, String> properties) {
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String key = decoded(equals < 0 ? parameter : parameter.substring(0, equals), "query");
      String value = equals < 0 ? "" : decoded(parameter.substring(equals + 1), "parameter '" + key + "'");
      if (key.equals(PASSWORD_FILE)) {
        properties.put(PGProperty.PASSWORD.getName(), password(value));
      } else if (PGProperty.forName(key) == null) {
        throw new IllegalArgumentException("the storage URL's parameter '" + key + "' is neither " + PASSWORD_FILE
            + " nor one of PostgreSQL's JDBC driver");
      } else {
        properties.put(key, value);
      }
    }
  }

  /** The line end that an editor leaves is no part of it. */
  private static String password(String file) {
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException | InvalidPathException unreadable) {
      throw new IllegalArgumentException("the password file '" + file + "' can't be read", unreadable);
    }
  }

  private static Optional<String> part(Matcher parts, String which) {
    return Optional.ofNullable(parts.group(which)).map(text -> decoded(text, which));
  }

  private static String decoded(String text, String which) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      // not as a cause: it repeats the text, which may be the password
      throw new IllegalArgumentException("the storage URL's " + which + " has a % without two digits behind it");
    }
  }

  /**
   * One of the servers.
   *
   * @param name its name or address
   * @param port its port
   */
  private record Host(String name, int port) {
    static Host of(String text) {
      Matcher parts = HOST.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("the storage URL's '" + text + "' is no host and port: " + FORM);
      }
      int port = parts.group("port") == null ? USUAL_PORT : Integer.parseInt(parts.group("port"));
      if (port < 1 || port > HIGHEST_PORT) {
        throw new IllegalArgumentException("the storage URL's port " + port + " is none: " + FORM);
      }
      return new Host(parts.group("host"), port);
    }
  }
}

package io.leadkeep.bootstrap;

import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.bootstrap.demo.DemoWorkspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Starts the server: {@code serve} or {@code demo}, and flags. */
public final class Main {
  private static final int MISUSED = 2;
  private static final int FAILED = 1;
  private static final String USAGE = "usage: leadkeep serve|demo [--config FILE] [--http-host HOST] "
      + "[--http-port PORT] [--storage-url URL] [--admin-token TOKEN] [--plugins FOLDER]";

  private Main() {}

  /** Takes the command and its flags. */
  public static void main(String[] arguments) {
    Optional<Command> command =
        arguments.length == 0 ? Optional.empty() : Command.called(arguments[0]);
    if (command.isEmpty()) {
      fail(MISUSED, USAGE);
      return;
    }
    try {
      start(command.get(), List.of(arguments).subList(1, arguments.length));
    } catch (Misconfigured misconfigured) {
      fail(MISUSED, misconfigured.getMessage());
    } catch (RuntimeException failure) {
      fail(FAILED, reason(failure));
    }
  }

  private static void start(Command command, List<String> flags) {
    Settings settings = Settings.read(flags, System.getenv());
    if (command == Command.DEMO) {
      settings.usually(Setting.STORAGE_URL, DemoWorkspace.STORAGE_URL)
          .usually(Setting.ADMIN_TOKEN, DemoWorkspace.TOKEN);
    }
    Configuration configuration = Configuration.of(settings);
    configuration.plugins().ifPresent(Plugins::use);
    Leadkeep leadkeep = new Leadkeep(configuration, Clock.systemUTC());
    if (command == Command.DEMO) {
      new DemoWorkspace(leadkeep.storage()).load();
    }
    leadkeep.prepare().ifPresent(token -> say("the administrator's token is " + token));
    leadkeep.listen();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(leadkeep), "stop"));
    if (command == Command.DEMO) {
      say("sign in with the token " + configuration.adminToken().orElseThrow());
    }
    say("listening on " + leadkeep.address());
  }

  /** Ends with 0: the virtual machine's own answer to a signal would be another. */
  private static void stop(Leadkeep leadkeep) {
    int status = 0;
    try {
      leadkeep.close();
    } catch (RuntimeException failure) {
      say(reason(failure));
      status = FAILED;
    }
    Runtime.getRuntime().halt(status);
  }

  private static String reason(RuntimeException failure) {
    return switch (failure) {
      case StorageUnavailable unavailable -> unavailable.getMessage();
      case IllegalArgumentException malformed -> malformed.getMessage();
      default -> failure.toString();
    };
  }

  private static void say(String line) {
    System.out.println("leadkeep: " + line);
    System.out.flush();
  }

  private static void fail(int status, String line) {
    System.err.println("leadkeep: " + line);
    Runtime.getRuntime().halt(status);
  }
}

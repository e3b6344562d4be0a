package io.leadkeep.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.leadkeep.application.idempotency.ForgetAnswers;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import io.leadkeep.application.user.InstallAdministrator;
import io.leadkeep.application.workspace.SetUpWorkspace;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.server.HttpServer;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Optional;

/** One running server: a storage, the use cases, HTTP. Starts once, in that order, and stops in reverse. */
final class Leadkeep implements AutoCloseable {
  private static final ShortText NAME = new ShortText("Leadkeep");

  private final Configuration configuration;
  private final Storage storage;
  private final Injector injector;
  private final Upkeep upkeep;

  /**
   * Opens the storage and wires a server; nothing listens yet.
   *
   * @param configuration how it is to run
   * @param clock tells the time
   * @throws IllegalArgumentException if the storage's URL is none
   * @throws io.leadkeep.application.port.StorageUnavailable if the storage can't be opened
   */
  Leadkeep(Configuration configuration, InstantSource clock) {
    this.configuration = configuration;
    this.storage = Storages.open(configuration.storageUrl());
    this.injector = Guice.createInjector(Stage.PRODUCTION, new ExplicitModule(), new StorageModule(storage),
        new CoreModule(clock), new HttpModule(configuration));
    this.upkeep = new Upkeep(injector.getInstance(ForgetAnswers.class));
  }

  /** {@return the storage, open} */
  Storage storage() {
    return storage;
  }

  /**
   * Makes every workspace ready for use, the one named {@code default} in any case, and gives that one an
   * administrator.
   *
   * @return the token that was made up for the administrator, if none was configured and none was there
   */
  Optional<String> prepare() {
    SetUpWorkspace setUp = injector.getInstance(SetUpWorkspace.class);
    setUp.handle(WorkspaceId.DEFAULT, NAME);
    for (Workspace workspace : storage.workspaces().list()) {
      setUp.handle(workspace.id(), workspace.name());
    }
    return injector.getInstance(InstallAdministrator.class)
        .handle(WorkspaceId.DEFAULT, configuration.adminToken());
  }

  /**
   * Listens from now on.
   *
   * @throws Misconfigured if it can't listen at the address that it is configured to
   */
  void listen() {
    try {
      server().start();
    } catch (RuntimeException failure) {
      throw cannotListen(failure);
    }
    upkeep.start();
  }

  /** {@return where it listens} */
  String address() {
    String host = configuration.host().contains(":") ? "[" + configuration.host() + "]" : configuration.host();
    return "http://" + host + ":" + server().port();
  }

  /** Finishes what is running, then closes the storage. */
  @Override
  public void close() {
    try {
      upkeep.stop();
      server().stop();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      storage.close();
    }
  }

  private RuntimeException cannotListen(RuntimeException failure) {
    return failure.getCause() instanceof SocketException || failure.getCause() instanceof UnknownHostException
        ? new Misconfigured("can't listen at " + configuration.host() + ", port " + configuration.port() + ": "
            + failure.getCause().getMessage())
        : failure;
  }

  private HttpServer server() {
    return injector.getInstance(HttpServer.class);
  }
}

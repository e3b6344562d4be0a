package io.leadkeep.bootstrap;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The jars that somebody added to the server. They see its classes, and it finds in them the services it looks for. */
final class Plugins {
  private Plugins() {}

  /**
   * Lets this thread, and those that it starts, find what is in the jars of a folder.
   *
   * @throws Misconfigured if the folder can't be read
   */
  static void use(Path folder) {
    List<URL> jars = jars(folder);
    if (!jars.isEmpty()) {
      Thread.currentThread().setContextClassLoader(
          new URLClassLoader("plugins", jars.toArray(URL[]::new), Plugins.class.getClassLoader()));
    }
  }

  private static List<URL> jars(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      jars.forEach(found::add);
    } catch (IOException unreadable) {
      throw new Misconfigured("the folder of plug-ins " + folder + " can't be read");
    }
    Collections.sort(found); // the same order everywhere
    return found.stream().map(Plugins::url).toList();
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

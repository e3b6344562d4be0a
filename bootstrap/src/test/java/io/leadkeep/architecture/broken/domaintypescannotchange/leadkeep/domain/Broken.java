package io.leadkeep.architecture.broken.domaintypescannotchange.leadkeep.domain;

/** Changes. */
final class Broken {
  private String name = "";

  void setName(String other) {
    name = other;
  }

  String name() {
    return name;
  }
}

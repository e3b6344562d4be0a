package io.leadkeep.application.port;

/** The stored foldings of the workspace's texts (T1). */
public interface TextKeys {
  /** {@return the version of the foldings that the stored ones were computed with; the current one if none are} */
  String version();

  /** Computes all stored foldings of the workspace anew, and stores the current version with them. */
  void rebuild();
}

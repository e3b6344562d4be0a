package io.leadkeep.bootstrap;

/** Starts the server. */
public final class Main {
  private Main() {}

  /** Takes the command ({@code demo} or {@code serve}) and its flags. */
  public static void main(String[] arguments) {
    System.out.println("leadkeep: nothing to start yet");
  }
}

package io.leadkeep.application.automation;

/**
 * A record that was written, and what that set off.
 *
 * @param <T> the type of the record as it is shown
 * @param value the record as it is shown from now on
 * @param automation what the command set off
 */
public record Automated<T>(T value, AutomationReport automation) {
  /** {@return the same as a preview tells it: nothing was saved, so there is no proposal} */
  public Automated<T> previewed() {
    return new Automated<>(value, automation.previewed());
  }
}

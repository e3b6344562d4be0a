package io.leadkeep.domain.settings;

/** What happens to a kept lead status when its company enters a tracked category (S5). */
public enum OnEntry {
  /** The default status again; the old value goes to history. */
  RESTART,
  /** The kept value shows again. */
  RESTORE
}

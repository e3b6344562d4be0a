package io.leadkeep.domain.selection;

/** The kinds of records that are selected, put on boards and counted in tiles. */
public enum Entity {
  /** Contacts. */
  CONTACT,
  /** Companies. */
  COMPANY
}

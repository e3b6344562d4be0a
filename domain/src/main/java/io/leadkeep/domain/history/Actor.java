package io.leadkeep.domain.history;

import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.user.UserId;

/** Who made a change (H1, A15). */
public sealed interface Actor {
  /**
   * A person, or a program with a person's token.
   *
   * @param id the user
   * @param name the user's name that day
   */
  record Person(UserId id, String name) implements Actor {}

  /**
   * A rule that moved a category by itself (A15).
   *
   * @param id the rule
   * @param trigger its trigger, which is what people call it
   * @param onBehalfOf whoever's command set it off
   */
  record Rule(RuleId id, Trigger trigger, Person onBehalfOf) implements Actor {}

  /** The server itself: setting up a workspace, say. */
  record Server() implements Actor {}
}

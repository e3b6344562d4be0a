package io.leadkeep.http.server;

/** A part of the way of every request; all but the last know the next one. */
@FunctionalInterface
interface Step {
  Answer answer(Incoming incoming);
}

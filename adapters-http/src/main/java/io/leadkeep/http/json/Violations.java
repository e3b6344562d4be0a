package io.leadkeep.http.json;

import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;

/** What has been found to be wrong with one body so far. */
final class Violations {
  /** So many are told; who sends a thousand mistakes needn't be sent a thousand answers. */
  private static final int MOST = 100;

  private final List<Violation> found = new ArrayList<>();

  void add(JsonPointer where, ValueProblem problem) {
    if (found.size() < MOST) {
      found.add(new Violation(where.toString(), problem));
    }
  }

  /** {@return how many have been found} */
  int count() {
    return found.size();
  }

  List<Violation> all() {
    return List.copyOf(found);
  }
}

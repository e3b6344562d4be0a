package io.leadkeep.http.capture;

import io.leadkeep.application.capture.Captured;
import io.leadkeep.application.capture.Captured.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What became of a form.
 *
 * @param outcome whether the contact is new
 * @param company whether the company is new that the form gave the contact; null if it gave none
 * @param filled the fields of a known contact that were blank before
 */
record CaptureJson(Outcome outcome, Optional<Outcome> company, List<String> filled) {
  /** The member of the answer. */
  static final String MEMBER = "capture";

  static CaptureJson of(Captured captured) {
    return new CaptureJson(captured.outcome(), captured.company(), captured.filled());
  }
}

package io.leadkeep.domain.sale;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command says of a sale's status, its dates and its reason (V2). Any status may follow any other.
 *
 * @param status the new status; empty leaves it
 * @param closedOn the closing date, for SOLD and LOST; cleared or left out it is today
 * @param reopenOn the re-open date, for STALLED
 * @param reason the reason, for all but OPEN
 */
public record SaleStateEdit(
    Optional<SaleStatus> status, Edit<LocalDate> closedOn, Edit<LocalDate> reopenOn, Edit<ShortText> reason) {
  /** An edit that says nothing. */
  public static final SaleStateEdit NONE =
      new SaleStateEdit(Optional.empty(), Edit.keep(), Edit.keep(), Edit.keep());

  /** {@return what forbids this edit of a sale in the state {@code current}; empty if nothing does} */
  public List<Violation> violations(SaleState current) {
    SaleStatus next = status.orElse(current.status());
    SaleState base = next == current.status() ? current : new SaleState.Open();
    boolean closed = next == SaleStatus.SOLD || next == SaleStatus.LOST;
    boolean stalled = next == SaleStatus.STALLED;
    List<Violation> found = new ArrayList<>();
    if (closedOn.written().isPresent() && !closed) {
      found.add(new Violation("/closedOn", ValueProblem.NOT_APPLICABLE));
    }
    if (reopenOn.written().isPresent() && !stalled) {
      found.add(new Violation("/reopenOn", ValueProblem.NOT_APPLICABLE));
    }
    if (reason.written().isPresent() && next == SaleStatus.OPEN) {
      found.add(new Violation("/reason", ValueProblem.NOT_APPLICABLE));
    }
    if (stalled && reopenOn.on(base.reopenOn()).isEmpty()) {
      found.add(new Violation("/reopenOn", ValueProblem.REQUIRED));
    }
    if (stalled && reason.on(base.reason()).isEmpty()) {
      found.add(new Violation("/reason", ValueProblem.REQUIRED));
    }
    return found;
  }

  /**
   * {@return the state after this edit; leaving a status clears its dates and reason}
   *
   * @param current the state before
   * @param today the day it is in the workspace
   * @throws java.util.NoSuchElementException if {@link #violations} has any
   */
  public SaleState on(SaleState current, LocalDate today) {
    SaleStatus next = status.orElse(current.status());
    SaleState base = next == current.status() ? current : new SaleState.Open();
    return switch (next) {
      case OPEN -> new SaleState.Open();
      case STALLED -> new SaleState.Stalled(
          reopenOn.on(base.reopenOn()).orElseThrow(), reason.on(base.reason()).orElseThrow());
      case SOLD -> new SaleState.Sold(closedOn.on(base.closedOn()).orElse(today), reason.on(base.reason()));
      case LOST -> new SaleState.Lost(closedOn.on(base.closedOn()).orElse(today), reason.on(base.reason()));
    };
  }
}

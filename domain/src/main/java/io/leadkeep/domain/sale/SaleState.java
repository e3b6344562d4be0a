package io.leadkeep.domain.sale;

import io.leadkeep.domain.text.ShortText;
import java.time.LocalDate;
import java.util.Optional;

/** The status of a sale with the dates and the reason that belong to it, and no others (V2). */
public sealed interface SaleState {
  /** The sale goes on. */
  record Open() implements SaleState {}

  /**
   * The sale waits.
   *
   * @param until the day to take it up again
   * @param why why it waits
   */
  record Stalled(LocalDate until, ShortText why) implements SaleState {}

  /**
   * The sale is won.
   *
   * @param on the day
   * @param why the reason, if given
   */
  record Sold(LocalDate on, Optional<ShortText> why) implements SaleState {}

  /**
   * The sale is lost.
   *
   * @param on the day
   * @param why the reason, if given
   */
  record Lost(LocalDate on, Optional<ShortText> why) implements SaleState {}

  /** {@return the status alone} */
  default SaleStatus status() {
    return switch (this) {
      case Open() -> SaleStatus.OPEN;
      case Stalled s -> SaleStatus.STALLED;
      case Sold s -> SaleStatus.SOLD;
      case Lost s -> SaleStatus.LOST;
    };
  }

  /** {@return the closing date of a sold or lost sale} */
  default Optional<LocalDate> closedOn() {
    return switch (this) {
      case Open() -> Optional.empty();
      case Stalled s -> Optional.empty();
      case Sold sold -> Optional.of(sold.on());
      case Lost lost -> Optional.of(lost.on());
    };
  }

  /** {@return the day to take up a stalled sale again} */
  default Optional<LocalDate> reopenOn() {
    return this instanceof Stalled stalled ? Optional.of(stalled.until()) : Optional.empty();
  }

  /** {@return the reason, if there is one} */
  default Optional<ShortText> reason() {
    return switch (this) {
      case Open() -> Optional.empty();
      case Stalled stalled -> Optional.of(stalled.why());
      case Sold sold -> sold.why();
      case Lost lost -> lost.why();
    };
  }
}

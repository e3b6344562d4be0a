package io.leadkeep.domain.sale;

/** How far a sale is (V1). */
public enum SaleStatus {
  /** Going on. */
  OPEN,
  /** Put off until a day. */
  STALLED,
  /** Won. */
  SOLD,
  /** Lost. */
  LOST
}

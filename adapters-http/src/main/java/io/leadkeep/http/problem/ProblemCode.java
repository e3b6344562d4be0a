package io.leadkeep.http.problem;

import java.util.Locale;

/**
 * All problems of the API. A code never changes; its title and detail are in the bundles of
 * {@link io.leadkeep.application.language.Messages} as {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public enum ProblemCode {
  /** The body is not JSON. */
  MALFORMED_JSON(400),
  /** The request breaks the rules of HTTP. */
  MALFORMED_REQUEST(400),
  /** A body where none belongs. */
  UNEXPECTED_BODY(400),
  /** A query parameter that the resource does not have. */
  UNKNOWN_PARAMETER(400),
  /** A query parameter with a value that can't be. */
  INVALID_PARAMETER(400),
  /** A cursor that isn't one, or belongs to another list. */
  INVALID_CURSOR(400),
  /** An idempotency key that can't be. */
  INVALID_IDEMPOTENCY_KEY(400),
  /** An idempotency key where the answer must not be kept. */
  IDEMPOTENCY_KEY_NOT_ALLOWED(400),
  /** No token, or none that lets anybody in. */
  UNAUTHENTICATED(401),
  /** The role does not cover it, or it is for somebody else to change. */
  FORBIDDEN(403),
  /** No such resource. */
  NOT_FOUND(404),
  /** The resource does not know the method. */
  METHOD_NOT_ALLOWED(405),
  /** The body took too long to arrive. */
  REQUEST_TIMEOUT(408),
  /** Another item has the name. */
  DUPLICATE_NAME(409),
  /** Enabled rules need the item. */
  IN_USE_BY_RULE(409),
  /** Without this status there would be no default. */
  DEFAULT_STATUS_REQUIRED(409),
  /** The category is the workspace's default. */
  DEFAULT_CATEGORY_REQUIRED(409),
  /** The lead status is hidden. */
  LEAD_STATUS_NOT_EDITABLE(409),
  /** The company still has contacts or sales. */
  COMPANY_NOT_EMPTY(409),
  /** What was accepted is no longer proposed. */
  PROPOSAL_STALE(409),
  /** The proposal was decided before. */
  PROPOSAL_DECIDED(409),
  /** Without this user there would be no administrator. */
  LAST_ADMINISTRATOR(409),
  /** The resource changed meanwhile. */
  STALE(412),
  /** The body is too large. */
  PAYLOAD_TOO_LARGE(413),
  /** The address is too long. */
  URI_TOO_LONG(414),
  /** The body is of another type. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** Values that can't be. */
  VALIDATION_FAILED(422),
  /** A member that the resource does not have. */
  UNKNOWN_FIELD(422),
  /** A contact's category is that of its company. */
  CATEGORY_INHERITED(422),
  /** Lead status outside POTENTIAL_CUSTOMER. */
  LEAD_STATUS_NEEDS_POTENTIAL_CUSTOMER(422),
  /** A tracked contact keeps a lead status. */
  LEAD_STATUS_REQUIRED(422),
  /** More members than a static selection may have. */
  TOO_MANY_MEMBERS(422),
  /** An enabled rule without a target. */
  TARGET_CATEGORY_REQUIRED(422),
  /** The idempotency key stands for another request. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** No {@code If-Match}. */
  PRECONDITION_REQUIRED(428),
  /** Too many requests. */
  RATE_LIMITED(429),
  /** The headers are too large. */
  HEADERS_TOO_LARGE(431),
  /** A mistake of ours. */
  INTERNAL_ERROR(500),
  /** The storage does not answer. */
  STORAGE_UNAVAILABLE(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** {@return the status of the answer} */
  public int status() {
    return status;
  }

  /** {@return the code as clients see it: lower case, words joined by hyphens} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

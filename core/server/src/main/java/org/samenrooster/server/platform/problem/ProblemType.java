package org.samenrooster.server.platform.problem;

import java.util.Locale;

/** The closed list of problem types, the same as in the contract (a test compares them). */
public enum ProblemType {
  MALFORMED_BODY(400),
  INVALID_REQUEST(400),
  IDEMPOTENCY_KEY_REQUIRED(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  SHIFT_ALREADY_TAKEN(409),
  WRONG_PHASE(409),
  JOB_NOT_FINISHED(409),
  WARNING_ALREADY_ACCEPTED(409),
  EXTENSION_ALREADY_ANSWERED(409),
  SICK_CALL_ALREADY_ANSWERED(409),
  LEAVE_KEPT_ELSEWHERE(409),
  LEAVE_DAY_FULL(409),
  LEAVE_ALREADY_ANSWERED(409),
  LEAVE_OVER_HELD_SHIFT(409),
  ROSTER_CHANGE_OVER(409),
  ROSTER_CHANGE_EXPIRED(409),
  ROSTER_CHANGE_BROKEN(409),
  SWAP_WISH_NOT_OPEN(409),
  PROPOSAL_OUTDATED(409),
  STALE_VERSION(412),
  BODY_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  IMPOSSIBLE_DOCUMENT(422),
  RULE_VIOLATED(422),
  AGAINST_AGREEMENT(422),
  VIOLATION_NOT_ACCEPTABLE(422),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /** The HTTP status it travels under. */
  public int status() {
    return status;
  }

  /** The last part of its address, such as {@code not-found}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The {@code type} of the document: an identifier, nothing is found at this address. */
  public String uri() {
    return "https://samenrooster.org/problems/" + slug();
  }
}

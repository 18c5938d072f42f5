package org.samenrooster.approval;

/** What about a line asks the team lead for a decision. */
public enum LineException {
  /** A rule forbids it. */
  RULE_BROKEN,
  /** A rule is strained, and nobody has accepted that. */
  WARNING_NOT_ACCEPTED,
  /** Fewer or more hours than the band around the contract, by four or more. */
  HOURS_OUTSIDE_BAND,
  /** More nights than the own part, by more than one. */
  MANY_NIGHTS,
  /** More weekend shifts than the own part, by more than one. */
  MANY_WEEKENDS,
  /** A completion did not keep a pick. */
  PICK_NOT_KEPT,
  /** Some shifts, and fewer unpopular ones than the team agreed on for everybody. */
  BELOW_UNPOPULAR_MINIMUM
}

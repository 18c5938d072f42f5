package org.samenrooster.period;

/** What a team lead can do to a roster period. */
public enum PeriodCommand {
  OPEN_WISHING,
  OPEN_PICKING,
  CLOSE_PICKING,
  START_APPROVAL,
  SEND_BACK,
  APPROVE,
  PUBLISH,
  CLOSE
}

package org.samenrooster.server.platform.outbox;

/** What an event can say besides whom it concerns; each value is an id, a code or a date. */
public enum EventDetail {
  FROM("from"),
  PERIOD("periodId"),
  COMMAND("command"),
  PHASE("phase"),
  SHIFT("shiftId"),
  BASE_ROSTER("baseRosterId"),
  CONTRACT_EXTENSION("contractExtensionId"),
  LEAVE_REQUEST("leaveRequestId"),
  ROSTER_CHANGE("rosterChangeId"),
  SICK_CALL("sickCallId"),
  SWAP_WISH("swapWishId"),
  STATE("state");

  private final String field;

  EventDetail(String field) {
    this.field = field;
  }

  /** Its name in what is sent. */
  public String field() {
    return field;
  }
}
